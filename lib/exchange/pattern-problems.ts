import type { JudgePattern, PatternVerdict } from '@/lib/core/guidelines/pattern-verdict';
import { patternsOf, type TeamRule } from '@/lib/core/guidelines/team-rule';
import type { Localized } from '@/lib/core/language';
import type { ImportProblem } from '@/lib/core/ports';
import { importProblem } from './import-problem';

const NAMES = { syntax: 'patternSyntax', slow: 'patternSlow', unshown: 'patternUnshown' } as const;

/** Patterns that must not come in, each with its place and the part at fault. `path` is where the rules stand in the file. */
export async function patternProblems(
  rules: readonly TeamRule[],
  path: string,
  judge: JudgePattern,
): Promise<readonly ImportProblem[]> {
  const problems: ImportProblem[] = [];
  for (const [index, { demand }] of rules.entries()) {
    for (const { field, pattern, ignoreCase } of patternsOf(demand)) {
      const message = patternRefusal(await judge(pattern, ignoreCase));
      if (message) problems.push({ where: `${path}[${index}].demand.${field}`, message });
    }
  }
  return problems;
}

/** Why a pattern is refused and how to mend it, in both languages; null where it is not. */
export function patternRefusal(verdict: PatternVerdict): Localized | null {
  if (verdict.ok) return null;
  const { why, part } = verdict;
  return importProblem('', NAMES[why], () => ({ part })).message;
}
