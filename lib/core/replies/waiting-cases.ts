import type { Settings } from '../team/settings';
import { answerDue } from './answer-due';
import type { ComplaintCase } from './complaint-case';
import { isComplaint } from './is-complaint';

/**
 * Complaints that nobody has answered: first where minutes count, then by severity × age, which is the share of its target's
 * time that is used up. Who wrote them, and how many follow them, plays no part. `now` in epoch milliseconds.
 */
export function waitingCases(
  cases: readonly ComplaintCase[],
  now: number,
  settings: Pick<Settings, 'answerTargets' | 'dutyHours' | 'zone'>,
): readonly ComplaintCase[] {
  return cases
    .filter(({ answers, kind }) => answers.length === 0 && isComplaint(kind))
    .map((one) => {
      const since = one.postedAt ?? one.firstSeenAt;
      return { one, used: (now - since) / Math.max(1, answerDue(one, settings) - since) };
    })
    .sort((a, b) => Number(b.one.urgency === 'now') - Number(a.one.urgency === 'now') || b.used - a.used)
    .map(({ one }) => one);
}
