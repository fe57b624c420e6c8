import { BIN_DAYS } from '@/lib/core/drafts/bin-days';
import type { DatabaseStore } from '@/lib/storage/database-store';
import { HANDOFF_KEPT_MS } from './compose';

const DAY_MS = 86_400_000;
/** A text sent again after a month is a reminder, not a repetition. */
const SENT_KEPT_MS = 30 * DAY_MS;
/** A year and a month: long enough to compare with the same season. */
export const OWN_POSTS_KEPT_MS = 400 * DAY_MS;
/** A quarter: long enough to see how fast people were answered. */
const CASES_KEPT_MS = 90 * DAY_MS;

/**
 * Lets go of unsent texts after as many days as the team set, of drafts in the bin and sent texts after thirty, of complaints
 * after ninety, of our own posts' counts after 400, and of handoffs that nobody came for. `now` in epoch milliseconds.
 */
export async function forgetOld(
  { drafts, unsent, sent, cases, ownPosts, handoffs, settings }: DatabaseStore,
  now: number,
): Promise<void> {
  const { unsentDays } = await settings.read();
  await unsent.dropBefore(now - unsentDays * DAY_MS);
  await drafts.dropBefore(now - BIN_DAYS * DAY_MS);
  await sent.dropBefore(now - SENT_KEPT_MS);
  await cases.dropBefore(now - CASES_KEPT_MS);
  await ownPosts.dropBefore(now - OWN_POSTS_KEPT_MS);
  await handoffs.dropBefore(now - HANDOFF_KEPT_MS);
}
