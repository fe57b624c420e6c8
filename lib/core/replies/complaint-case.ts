import type { Platform } from '../platform';
import type { ComplaintKind, Escalation, Urgency } from './complaint';
import { TOGETHER_MS } from './public-answers';

/** An answer of ours that everybody can read. */
export interface PublicAnswer {
  /** Epoch milliseconds. */
  readonly at: number;
  /** The account it went out from; empty where the page did not tell. */
  readonly by: string;
}

/** Passed on inside the house. */
export interface HandOver {
  /** Epoch milliseconds. */
  readonly at: number;
  /** The contact's name; empty where only a note was taken. */
  readonly to: string;
  /** Who passed it on: the account, or empty. */
  readonly by: string;
}

/** A customer's post that wants an answer, from the first sight of it to the promise that was kept. */
export interface ComplaintCase {
  readonly id: string;
  readonly site: Platform;
  /** Where it stands; null where the page does not tell. */
  readonly link: string | null;
  /** Who wrote it: handle, or display name on Facebook. */
  readonly customer: string;
  readonly kind: ComplaintKind;
  readonly urgency: Urgency;
  /** What calls for somebody with more say; none for most. */
  readonly escalations: readonly Escalation[];
  /** The beginning of its words, only where the team keeps texts. */
  readonly excerpt: string | null;
  /** Epoch milliseconds; null where the page tells no time. */
  readonly postedAt: number | null;
  /** Epoch milliseconds. */
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  /** Oldest first. */
  readonly answers: readonly PublicAnswer[];
  readonly handedOver: HandOver | null;
  /** What our answer promised is due then, in epoch milliseconds; null for no promise, or one that was kept. */
  readonly promisedAt: number | null;
}

/** A promise is called to mind half an hour before it is due. */
export const REMIND_BEFORE_MS = 30 * 60_000;

/** Sights within ten minutes are one. */
const ONE_SIGHT_MS = 10 * 60_000;

/** A known case that is on screen again, perhaps with other words; itself where nothing is new. */
export function seenAgain(before: ComplaintCase, now: ComplaintCase): ComplaintCase {
  const isSame =
    now.lastSeenAt - before.lastSeenAt < ONE_SIGHT_MS &&
    now.kind === before.kind &&
    now.urgency === before.urgency &&
    now.excerpt === before.excerpt;
  if (isSame) return before;
  const { link, kind, urgency, escalations, excerpt, lastSeenAt } = now;
  return {
    ...before,
    ...{ kind, urgency, escalations, excerpt, lastSeenAt },
    link: link ?? before.link,
    // A time in whole hours or days is nearest to the truth when it is first read.
    postedAt: before.postedAt ?? now.postedAt,
  };
}

/** The case with one more answer. What was promised before counts as kept by it, unless it promises anew. */
export function answeredCase(
  one: ComplaintCase,
  answer: PublicAnswer,
  promisedAt: number | null,
): ComplaintCase {
  const last = one.answers.at(-1);
  const isPart = last !== undefined && answer.at - last.at < TOGETHER_MS;
  return {
    ...one,
    answers: isPart ? one.answers : [...one.answers, answer],
    promisedAt: promisedAt ?? (isPart ? one.promisedAt : null),
  };
}

/** Milliseconds from the post, or from the first sight of it where its time is unknown, to our first answer. */
export function timeToFirstAnswer({ answers, postedAt, firstSeenAt }: ComplaintCase): number | null {
  const [first] = answers;
  return first ? Math.max(0, first.at - (postedAt ?? firstSeenAt)) : null;
}
