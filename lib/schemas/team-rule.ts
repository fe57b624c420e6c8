import {
  CAPITAL_STYLES,
  COUNTED,
  ENDING_STYLES,
  type TeamDemand,
  type TeamRule,
  type TeamScope,
} from '@/lib/core/guidelines/team-rule';
import { LEVELS } from '@/lib/core/level';
import { day, id, language, line, link, localized, platform, textKind } from './fields';
import { z } from './zod';

const MAX_TERMS = 5_000;
const term = line.min(1);
const terms = z.array(term).min(1).max(MAX_TERMS);
const anyTerms = z.array(term).max(MAX_TERMS);
const pattern = line.min(1);
const most = z.int().min(0).max(100_000);

/** Whether a pattern runs in linear time takes longer to show than a schema may: the import and the editor do that. */
const demand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('avoid'), terms }),
  z.strictObject({ kind: z.literal('prefer'), terms, replacement: line }),
  z.strictObject({ kind: z.literal('require'), terms, when: anyTerms }),
  z.strictObject({ kind: z.literal('limit'), what: z.enum([...COUNTED, 'terms']), terms: anyTerms, most }),
  z.strictObject({ kind: z.literal('repeat'), most }),
  z.strictObject({ kind: z.literal('only-with'), terms, companions: terms }),
  z.strictObject({ kind: z.literal('never-with'), terms, companions: terms }),
  z.strictObject({ kind: z.literal('spelling'), name: term, wrong: anyTerms }),
  z.strictObject({ kind: z.literal('ending'), style: z.enum(ENDING_STYLES) }),
  z.strictObject({ kind: z.literal('links'), domains: anyTerms }),
  z.strictObject({ kind: z.literal('hashtags'), allowed: anyTerms, required: anyTerms }),
  z.strictObject({ kind: z.literal('emoji'), allowed: anyTerms }),
  z.strictObject({ kind: z.literal('sign-off'), endings: terms }),
  z.strictObject({ kind: z.literal('pattern'), pattern, ignoreCase: z.boolean() }),
  z.strictObject({
    kind: z.literal('occurrence'),
    pattern,
    ignoreCase: z.boolean(),
    most,
    within: z.enum(['text', 'sentence']),
  }),
  z.strictObject({
    kind: z.literal('conditional'),
    first: pattern,
    second: pattern,
    ignoreCase: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('capitalization'), style: z.enum(CAPITAL_STYLES) }),
]) satisfies z.ZodType<TeamDemand>;

const scope = z.strictObject({
  platforms: z.array(platform).max(platform.options.length),
  accounts: z.array(line).max(1_000),
  kinds: z.array(textKind).max(textKind.options.length),
  languages: z.array(language).max(language.options.length),
  from: day.nullable(),
  until: day.nullable(),
}) satisfies z.ZodType<TeamScope>;

export const teamRuleSchema = z.strictObject({
  id,
  on: z.boolean(),
  level: z.enum(LEVELS),
  demand,
  scope,
  exceptions: anyTerms,
  message: localized,
  link,
}) satisfies z.ZodType<TeamRule>;
