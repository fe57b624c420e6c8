import type { JudgePattern, PatternVerdict } from '@/lib/core/guidelines/pattern-verdict';
import { ANYWHERE, patternsOf, type TeamDemand, type TeamRule } from '@/lib/core/guidelines/team-rule';
import type { Level } from '@/lib/core/level';
import { type ValeStyle, valeStyleSchema } from '@/lib/schemas/vale-style';
import { importProblem } from '../import-problem';
import { readYaml } from '../read-yaml';
import { schemaProblems } from '../schema-problems';
import { beyondLimits } from './beyond-limits';
import { takeOver } from './take-over';
import type { LeftOut, ValeReport } from './vale-report';

/** An error of a document's check asks before a post; nothing that comes in from elsewhere may demand a reason. */
const LEVELS: Readonly<Record<ValeStyle['level'], Level>> = {
  error: 'warn',
  warning: 'advise',
  suggestion: 'tip',
};
const KINDS = [
  ...['existence', 'substitution', 'occurrence', 'repetition', 'consistency', 'conditional'],
  'capitalization',
];

/** Reads Vale styles as rules of the team. Says what could not be taken over, and writes nothing. */
export async function importVale(
  files: readonly File[],
  judge: JudgePattern,
  newId: () => string,
): Promise<ValeReport> {
  const rules: TeamRule[] = [];
  const leftOut: LeftOut[] = [];
  const unread: ValeReport['unread'][number][] = [];
  for (const style of files) {
    const { name: file } = style;
    const yaml = await readYaml(style);
    if (!yaml.ok) {
      unread.push({ file, problems: yaml.problems });
      continue;
    }
    const kind = kindOf(yaml.value);
    if (kind !== null && !KINDS.includes(kind)) {
      leftOut.push({ file, part: `extends: ${kind}`, why: 'other-kind' });
      continue;
    }
    const parsed = valeStyleSchema.safeParse(yaml.value);
    if (!parsed.success) {
      const problems =
        kind === null ? [importProblem('', 'notVale')] : schemaProblems(parsed.error, yaml.value);
      unread.push({ file, problems });
      continue;
    }
    const taken = takeOver(parsed.data);
    leftOut.push(...taken.leftOut.map((part) => ({ file, ...part })));
    for (const demand of taken.demands) {
      const rule = ruleFrom(parsed.data, demand, newId());
      const bad = beyondLimits(rule) ?? (await firstBad(demand, judge));
      if (bad) leftOut.push({ file, part: bad.part, why: bad.why });
      else rules.push(rule);
    }
  }
  return { rules, leftOut, unread };
}

function kindOf(value: unknown): string | null {
  const kind = typeof value === 'object' && value !== null && 'extends' in value ? value.extends : null;
  return typeof kind === 'string' ? kind : null;
}

async function firstBad(
  demand: TeamDemand,
  judge: JudgePattern,
): Promise<Exclude<PatternVerdict, { ok: true }> | null> {
  for (const { pattern, ignoreCase } of patternsOf(demand)) {
    const verdict = await judge(pattern, ignoreCase);
    if (!verdict.ok) return verdict;
  }
  return null;
}

function ruleFrom(style: ValeStyle, demand: TeamDemand, id: string): TeamRule {
  // `%s` stands for what was found, which every rule of ours shows by itself.
  const message = style.message.includes('%s') ? '' : style.message;
  const link = /^https?:\/\//.test(style.link) && URL.canParse(style.link) ? style.link : '';
  return {
    id,
    on: true,
    level: LEVELS[style.level],
    demand,
    scope: ANYWHERE,
    exceptions: style.exceptions.filter((word) => word !== ''),
    message: { ko: message, en: message },
    link,
  };
}
