import { median } from '../reach/own-results';
import { answerDue } from '../replies/answer-due';
import { COMPLAINT_KINDS, type ComplaintKind } from '../replies/complaint';
import { type ComplaintCase, timeToFirstAnswer } from '../replies/complaint-case';
import { isApproximate } from '../replies/is-approximate';
import type { Settings } from '../team/settings';
import { weekOf } from './weeks';

/** How fast people were answered. */
export interface AnswerRecord {
  readonly cases: number;
  readonly answered: number;
  /** Those that were answered, or should have been by now. */
  readonly due: number;
  /** Those of them whose first answer came in time. */
  readonly inTime: number;
  /** Milliseconds to the first answer; null while none was given. */
  readonly median: number | null;
  /** Those of the answered whose time to the answer is not known to the minute (`isApproximate`). */
  readonly approximate: number;
}

/** What the targets of a first answer hang on. */
type Targets = Pick<Settings, 'answerTargets' | 'dutyHours' | 'zone'>;

/** Measured by the targets as they are set today. `now` in epoch milliseconds. */
export function answerRecord(cases: readonly ComplaintCase[], targets: Targets, now: number): AnswerRecord {
  const timed = cases.map((one) => ({ first: one.answers[0]?.at ?? null, dueAt: answerDue(one, targets) }));
  return {
    cases: cases.length,
    answered: timed.filter(({ first }) => first !== null).length,
    due: timed.filter(({ first, dueAt }) => first !== null || dueAt <= now).length,
    inTime: timed.filter(({ first, dueAt }) => first !== null && first <= dueAt).length,
    median: median(cases.flatMap((one) => timeToFirstAnswer(one) ?? [])),
    approximate: cases.filter(
      ({ site, postedAt, firstSeenAt, answers }) =>
        answers.length > 0 && isApproximate(site, postedAt, firstSeenAt),
    ).length,
  };
}

/** One record for each of those weeks (`weekOf`), by when the customers wrote. */
export function answersByWeek(
  cases: readonly ComplaintCase[],
  weeks: readonly string[],
  targets: Targets,
  now: number,
): readonly (AnswerRecord & { readonly week: string })[] {
  const groups = Map.groupBy(cases, (one) => weekOf(writtenAt(one), targets.zone));
  return weeks.map((week) => ({ week, ...answerRecord(groups.get(week) ?? [], targets, now) }));
}

/** One record for each kind that there is, the one with most cases first. */
export function answersByKind(
  cases: readonly ComplaintCase[],
  targets: Targets,
  now: number,
): readonly (AnswerRecord & { readonly kind: ComplaintKind })[] {
  const groups = Map.groupBy(cases, ({ kind }) => kind);
  return COMPLAINT_KINDS.flatMap((kind) => {
    const own = groups.get(kind);
    return own ? [{ kind, ...answerRecord(own, targets, now) }] : [];
  }).sort((a, b) => b.cases - a.cases);
}

/** When the customer wrote, or was first seen to have: epoch milliseconds. */
export function writtenAt({ postedAt, firstSeenAt }: ComplaintCase): number {
  return postedAt ?? firstSeenAt;
}
