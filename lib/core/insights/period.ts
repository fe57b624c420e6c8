import { startOfWeek } from './weeks';

/** How far Insights look back; this week counts as one. */
export const PERIODS = ['weeks4', 'weeks13', 'all'] as const;
export type Period = (typeof PERIODS)[number];

const WEEKS = { weeks4: 4, weeks13: 13 } as const;

/** When it began, at the start of a Monday: epoch milliseconds; 0 for all. */
export function periodStart(period: Period, zone: string, now: number): number {
  return period === 'all' ? 0 : startOfWeek(now, zone, WEEKS[period] - 1);
}
