import { afterDutyTime } from '../team/duty-hours';
import type { Settings } from '../team/settings';
import type { ComplaintCase } from './complaint-case';
import { isComplaint } from './is-complaint';

const MINUTE_MS = 60_000;

/** When the first answer is due, in epoch milliseconds. Where the page tells no time, it counts from the first sight. */
export function answerDue(
  one: Pick<ComplaintCase, 'site' | 'kind' | 'urgency' | 'postedAt' | 'firstSeenAt'>,
  { answerTargets, dutyHours, zone }: Pick<Settings, 'answerTargets' | 'dutyHours' | 'zone'>,
): number {
  const since = one.postedAt ?? one.firstSeenAt;
  const after = (minutes: number) => since + minutes * MINUTE_MS;
  if (one.urgency === 'now') return after(answerTargets.urgent);
  const latest = after(answerTargets.usual);
  if (one.site !== 'x' || !isComplaint(one.kind)) return latest;
  return Math.min(latest, afterDutyTime(since, answerTargets.onX, dutyHours, zone));
}

/** `soon`: a quarter of the time is left. */
export type Pressure = 'calm' | 'soon' | 'overdue';

/** How pressing an answer is at `now`. All in epoch milliseconds. */
export function pressureOf(since: number, dueAt: number, now: number): Pressure {
  if (now >= dueAt) return 'overdue';
  return dueAt - now <= (dueAt - since) / 4 ? 'soon' : 'calm';
}
