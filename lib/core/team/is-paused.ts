import type { Platform } from '../platform';
import type { Settings } from './settings';

/** Whether nothing is to be checked on that site now (epoch milliseconds). */
export function isPaused(
  { paused, pausedUntil }: Pick<Settings, 'paused' | 'pausedUntil'>,
  site: Platform,
  now: number,
): boolean {
  return paused[site] || now < (pausedUntil[site] ?? 0);
}
