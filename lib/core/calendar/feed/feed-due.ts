import type { CalendarFeed, FeedFailureReason } from './calendar-feed';

const MINUTE_MS = 60_000;
/** What may be over in a while. */
const PASSING: readonly FeedFailureReason[] = ['offline', 'slow', 'failed'];
const RETRY_MS = 15 * MINUTE_MS;

/**
 * When the address is to be asked next, in epoch milliseconds as `now`; not later than `now` where it is due. What failed for
 * want of the permission is due as soon as that is there.
 */
export function feedDue({ askedAt, everyMinutes, failure }: CalendarFeed, now: number): number {
  // A clock that was set back must not put it off.
  if (askedAt === null || askedAt > now || failure?.reason === 'permission') return now;
  const every = everyMinutes * MINUTE_MS;
  return askedAt + (failure && PASSING.includes(failure.reason) ? Math.min(RETRY_MS, every) : every);
}
