import { afterAnswer, type FeedAnswer } from '@/lib/core/calendar/feed/after-answer';
import type { CalendarFeed, FeedVersion } from '@/lib/core/calendar/feed/calendar-feed';
import { feedOrigin } from '@/lib/core/calendar/feed/feed-address';
import { feedDue } from '@/lib/core/calendar/feed/feed-due';
import { readFeed } from '@/lib/exchange/ics/read-feed';
import { fetchCalendar } from '@/lib/platform/fetch-calendar';
import { logFailure } from '@/lib/platform/logger';
import { mayRead } from '@/lib/platform/origin-access';
import type { DatabaseStore } from '@/lib/storage/database-store';
import { coalesced } from './coalesced';

/** A worker may be stopped before an answer came: it is then asked for again. */
const ASK_AGAIN_MS = 5 * 60_000;
const BARRED = { reason: 'permission', status: null } as const;
const UNKNOWN: FeedVersion = { etag: null, lastModified: null };

/**
 * Answers a function that asks the subscribed calendar's address where that is due at `time`, and does not wait for it. It says
 * when that is next due: both in epoch milliseconds; Infinity while nothing is subscribed or the browser bars the address.
 */
export function createFeedRefresh(
  { feed, settings }: Pick<DatabaseStore, 'feed' | 'settings'>,
  now: () => number,
): (time: number) => Promise<number> {
  const refreshDue = coalesced(async () => {
    const asked = await feed.read();
    if (!asked || feedDue(asked, now()) > now()) return;
    const { zone } = await settings.read();
    const answer = await answerOf(asked, zone);
    await feed.change((known) =>
      known?.address === asked.address ? afterAnswer(known, answer, now()) : known,
    );
  });
  return async (time) => {
    const known = await feed.read();
    if (!known) return Number.POSITIVE_INFINITY;
    if (!(await mayRead(feedOrigin(known.address)))) {
      if (known.failure?.reason !== 'permission')
        await feed.change((one) => one && { ...one, askedAt: time, failure: BARRED });
      return Number.POSITIVE_INFINITY;
    }
    const due = feedDue(known, time);
    if (due > time) return due;
    void refreshDue().catch((error) => logFailure('feed', error));
    return time + ASK_AGAIN_MS;
  };
}

async function answerOf({ address, content }: CalendarFeed, home: string): Promise<FeedAnswer> {
  // On another clock the same file says something else.
  const fetched = await fetchCalendar(address, content?.home === home ? content.version : UNKNOWN);
  if (fetched.kind !== 'file') return fetched;
  const { file, version } = fetched;
  const read = await readFeed(file, home);
  if (!read.ok) return { kind: 'failure', failure: { reason: read.reason, status: null } };
  const { name, events, leftOut } = read;
  return { kind: 'content', content: { name, events, leftOut, version, home } };
}
