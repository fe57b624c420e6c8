import type { Platform } from '../platform';

const HOUR_MS = 3_600_000;

/**
 * Whether nobody knows to the minute when a post was written: the page told no time, or Facebook an age in whole hours
 * or days, as it does once an hour has gone by. `seenAt` is when that was first read; both in epoch milliseconds.
 */
export function isApproximate(site: Platform, postedAt: number | null, seenAt: number): boolean {
  return postedAt === null || (site === 'facebook' && seenAt - postedAt >= HOUR_MS);
}
