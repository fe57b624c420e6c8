import type { Company } from '@/lib/core/guidelines/check-context';
import type { Dismissal } from '@/lib/core/guidelines/dismissal';
import type { Guide } from '@/lib/core/guidelines/guide';
import { PACKS } from '@/lib/core/guidelines/pack';
import { LEVELS } from '@/lib/core/level';
import { id, line, moment, platform, text, textKind } from './fields';
import { teamRuleSchema } from './team-rule';
import { z } from './zod';

const lines = z.array(line).max(20_000);

const company = z.strictObject({
  names: lines,
  rivals: lines,
  domains: lines,
  hashtags: lines,
  careHandle: line,
}) satisfies z.ZodType<Company>;

export const dismissalSchema = z.strictObject({
  id,
  rule: id,
  reach: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('wording'), words: text.min(1) }),
    z.strictObject({ by: z.literal('place'), platform, kind: textKind }),
    z.strictObject({ by: z.literal('account'), account: line.min(1) }),
  ]),
  at: moment,
}) satisfies z.ZodType<Dismissal>;

export const guideSchema = z.strictObject({
  voice: z.strictObject({ prose: text, dos: lines, donts: lines }),
  rules: z.record(id, z.strictObject({ on: z.boolean(), level: z.enum(LEVELS).exactOptional() })),
  teamRules: z.array(teamRuleSchema).max(50_000),
  packs: z.array(z.enum(PACKS)).max(PACKS.length),
  allowed: lines,
  company,
  dismissals: z.array(dismissalSchema).max(20_000),
}) satisfies z.ZodType<Guide>;
