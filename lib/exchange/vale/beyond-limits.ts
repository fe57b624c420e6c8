import type { TeamRule } from '@/lib/core/guidelines/team-rule';
import { teamRuleSchema } from '@/lib/schemas/team-rule';
import type { z } from '@/lib/schemas/zod';
import type { LeftOut, NotTakenOver } from './vale-report';

/** As much of a part as shows which one it is, in UTF-16 units. */
const SHOWN = 60;

/** The part of a rule that is more or other than our rules can hold, and why; null where all of it fits. */
export function beyondLimits(rule: TeamRule): Pick<LeftOut, 'part' | 'why'> | null {
  const [issue] = teamRuleSchema.safeParse(rule, { reportInput: true }).error?.issues ?? [];
  if (!issue) return null;
  const part = [issue.input].flat().join(', ') || String(issue.path.at(-1));
  return { part: part.length > SHOWN ? `${part.slice(0, SHOWN)}…` : part, why: whyOf(issue) };
}

function whyOf(issue: z.core.$ZodIssue): NotTakenOver {
  if (issue.code === 'too_small' && issue.origin !== 'number') return 'empty';
  if (issue.code === 'too_big' && issue.origin === 'string') return 'too-long';
  if (issue.code === 'too_big' && issue.origin === 'array') return 'too-many';
  return 'out-of-range';
}
