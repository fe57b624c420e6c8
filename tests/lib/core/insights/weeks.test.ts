import { describe, expect, it } from 'vitest';
import { periodStart } from '@/lib/core/insights/period';
import { startOfWeek, weekOf, weeksBetween } from '@/lib/core/insights/weeks';

const at = (moment: string) => Date.parse(moment);
const said = (moment: number) => new Date(moment).toISOString();

describe('a week', () => {
  it.each([
    // Monday has begun in Seoul while it is still Sunday in New York.
    ['2026-11-22T15:00:00Z', 'Asia/Seoul', '2026-11-23'],
    ['2026-11-22T14:59:59Z', 'Asia/Seoul', '2026-11-16'],
    ['2026-11-23T04:59:00Z', 'America/New_York', '2026-11-16'],
    ['2026-11-23T05:00:00Z', 'America/New_York', '2026-11-23'],
    // New Year in the middle of a week, and the day that a leap year adds.
    ['2027-01-01T12:00:00Z', 'UTC', '2026-12-28'],
    ['2028-02-29T12:00:00Z', 'Europe/Berlin', '2028-02-28'],
  ])('of %s in %s is that of Monday %s', (moment, zone, monday) => {
    expect(weekOf(at(moment), zone)).toBe(monday);
  });

  it.each([
    ['2026-03-30T12:00:00Z', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['2026-03-24T12:00:00Z', 'Europe/Berlin', '2026-03-22T23:00:00.000Z'],
    ['2026-11-03T12:00:00Z', 'America/New_York', '2026-11-02T05:00:00.000Z'],
    ['2026-10-28T12:00:00Z', 'America/New_York', '2026-10-26T04:00:00.000Z'],
    ['2026-11-22T01:00:00Z', 'Asia/Seoul', '2026-11-15T15:00:00.000Z'],
  ])('that holds %s in %s began at %s', (moment, zone, start) => {
    expect(said(startOfWeek(at(moment), zone))).toBe(start);
  });

  it('is one of a row without gaps, whatever the clocks do meanwhile', () => {
    expect(weeksBetween(at('2026-10-14T00:00:00Z'), at('2026-11-04T00:00:00Z'), 'Europe/Berlin')).toEqual([
      '2026-10-12',
      '2026-10-19',
      '2026-10-26',
      '2026-11-02',
    ]);
  });
});

describe('a period', () => {
  const NOW = at('2026-11-22T01:00:00Z');

  it('of four weeks is this one and three before, from midnight of a Monday', () => {
    const start = periodStart('weeks4', 'Asia/Seoul', NOW);

    expect(said(start)).toBe('2026-10-25T15:00:00.000Z');
    expect(weeksBetween(start, NOW, 'Asia/Seoul')).toHaveLength(4);
  });

  it('of thirteen weeks keeps to the clock on the wall where clocks change in it', () => {
    const start = periodStart('weeks13', 'America/New_York', NOW);

    expect(said(start)).toBe('2026-08-24T04:00:00.000Z');
    expect(weeksBetween(start, NOW, 'America/New_York')).toHaveLength(13);
  });

  it('of everything begins with the first record', () => {
    expect(periodStart('all', 'Asia/Seoul', NOW)).toBe(0);
  });
});
