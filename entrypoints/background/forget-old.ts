import type { DatabaseStore } from '@/lib/storage/store';

const MINUTE_MS = 60_000;
const UNSENT_KEPT_MS = 7 * 24 * 60 * MINUTE_MS;
/** A text sent again after a month is a reminder, not a repetition. */
const SENT_KEPT_MS = 30 * 24 * 60 * MINUTE_MS;
/** A year and a month: long enough to compare with the same season. */
export const OWN_POSTS_KEPT_MS = 400 * 24 * 60 * MINUTE_MS;
/** A quarter: long enough to see how fast people were answered. */
const CASES_KEPT_MS = 90 * 24 * 60 * MINUTE_MS;
/** A tab that has not asked by now went somewhere else. */
const HANDOFF_KEPT_MS = 10 * MINUTE_MS;

/**
 * Lets go of unsent texts after seven days, of sent ones after thirty, of complaints after ninety, of our own posts' counts
 * after 400, and of handoffs that nobody came for. `now` in epoch milliseconds.
 */
export async function forgetOld(
  { unsent, sent, cases, ownPosts, handoffs }: DatabaseStore,
  now: number,
): Promise<void> {
  await unsent.dropBefore(now - UNSENT_KEPT_MS);
  await sent.dropBefore(now - SENT_KEPT_MS);
  await cases.dropBefore(now - CASES_KEPT_MS);
  await ownPosts.dropBefore(now - OWN_POSTS_KEPT_MS);
  await handoffs.dropBefore(now - HANDOFF_KEPT_MS);
}
