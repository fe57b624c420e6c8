import type { JudgePattern } from '@/lib/core/guidelines/pattern-verdict';
import { patternsOf, type TeamRule } from '@/lib/core/guidelines/team-rule';
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
      const verdict = await judge(pattern, ignoreCase);
      if (verdict.ok) continue;
      const { why, part } = verdict;
      problems.push(importProblem(`${path}[${index}].demand.${field}`, NAMES[why], () => ({ part })));
    }
  }
  return problems;
}
