import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Recurrence } from '@/lib/core/calendar/recurrence';
import { recurrenceDates } from '@/lib/core/calendar/recurrence-dates';
import { slotInstant } from '@/lib/core/calendar/today';
import { anyDate, anyRecurrence } from '@/tests/support/any-recurrence';

const FOREVER = { interval: 1, end: null, exceptions: [] };
const DAILY: Recurrence = { frequency: 'daily', ...FOREVER };
const ZONES = ['Asia/Seoul', 'America/New_York', 'Europe/Berlin', 'UTC'];

const weekly = (...weekdays: number[]): Recurrence => ({ frequency: 'weekly', weekdays, ...FOREVER });
const monthDay = (day: number): Recurrence => ({ frequency: 'monthly', monthDay: day, ...FOREVER });

describe('the days of something that comes again', () => {
  it('are weekdays across the end of a year', () => {
    expect(recurrenceDates('2026-12-28', weekly(1, 2, 3, 4, 5), '2026-12-30', '2027-01-05')).toEqual([
      ...['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-04', '2027-01-05'],
    ]);
  });

  it('are every other week counted from the first, with weeks that begin on Monday', () => {
    const everyOther = { ...weekly(1, 7), interval: 2 };

    expect(recurrenceDates('2026-11-22', everyOther, '2026-11-01', '2026-12-20')).toEqual([
      ...['2026-11-22', '2026-11-30', '2026-12-06', '2026-12-14', '2026-12-20'],
    ]);
  });

  it('pass over months that have no such day', () => {
    expect(recurrenceDates('2027-01-31', monthDay(31), '2027-01-01', '2027-05-31')).toEqual([
      ...['2027-01-31', '2027-03-31', '2027-05-31'],
    ]);
  });

  it('know leap days', () => {
    expect(recurrenceDates('2026-01-29', monthDay(29), '2027-02-01', '2028-02-29')).toContain('2028-02-29');
    expect(recurrenceDates('2026-01-29', monthDay(29), '2027-02-01', '2027-02-28')).toEqual([]);
    expect(recurrenceDates('2028-01-31', monthDay(-1), '2028-02-01', '2028-02-29')).toEqual(['2028-02-29']);
  });

  it('are the last Friday of a month, or the fifth where there is one', () => {
    const nth = (which: number): Recurrence => ({ frequency: 'monthly', nth: which, weekday: 5, ...FOREVER });

    expect(recurrenceDates('2026-11-27', nth(-1), '2026-11-01', '2027-01-31')).toEqual([
      ...['2026-11-27', '2026-12-25', '2027-01-29'],
    ]);
    expect(recurrenceDates('2026-11-01', nth(5), '2026-11-01', '2027-02-28')).toEqual(['2027-01-29']);
  });

  it('end with the day or the count that was set, where a day left out counts, too', () => {
    const until: Recurrence = { ...DAILY, end: { until: '2026-11-24' } };
    const three: Recurrence = { ...DAILY, end: { count: 3 }, exceptions: ['2026-11-23'] };

    expect(recurrenceDates('2026-11-22', until, '2026-11-01', '2026-12-31')).toHaveLength(3);
    expect(recurrenceDates('2026-11-22', three, '2026-11-01', '2026-12-31')).toEqual([
      ...['2026-11-22', '2026-11-24'],
    ]);
  });
});

it('go on for as many years as somebody may look ahead', () => {
  expect(recurrenceDates('1990-01-01', DAILY, '2120-12-30', '2120-12-31')).toHaveLength(2);
  expect(
    recurrenceDates('1990-01-31', { ...monthDay(31), interval: 12 }, '1990-01-01', '2120-01-31'),
  ).toHaveLength(131);
});

it('of a rule that has fewer days than were counted are none, and no error', () => {
  const never: Recurrence = { ...monthDay(31), interval: 12, end: { count: 3 } };

  expect(recurrenceDates('2027-02-01', never, '2027-01-01', '2040-12-31')).toEqual([]);
});

describe('whatever comes again', () => {
  const anyStretch = fc.record({
    start: anyDate,
    recurrence: anyRecurrence as fc.Arbitrary<Recurrence>,
    offset: fc.integer({ min: -40, max: 800 }),
    days: fc.integer({ min: 0, max: 70 }),
  });

  it('falls on every day that keeps to its rule and was not left out, in order, and on no other', () => {
    fc.assert(
      fc.property(anyStretch, ({ start, recurrence, offset, days }) => {
        const first = shift(start, offset);
        const all = { ...recurrence, exceptions: [] };
        const counted = all.end && 'count' in all.end ? all.end.count : Number.POSITIVE_INFINITY;
        const kept = daysFrom(start, Math.max(offset + days, 0))
          .filter((date) => keepsTo(all, start, date))
          .slice(0, counted);

        expect(recurrenceDates(start, recurrence, first, shift(first, days))).toEqual(
          kept.filter(
            (date) => date >= first && date <= shift(first, days) && !recurrence.exceptions.includes(date),
          ),
        );
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('falls on the same days whether a stretch is looked at whole or in two', () => {
    fc.assert(
      fc.property(anyStretch, ({ start, recurrence, offset, days }) => {
        const first = shift(start, offset);
        const middle = shift(first, Math.floor(days / 2));
        const last = shift(first, days);

        expect(recurrenceDates(start, recurrence, first, last)).toEqual([
          ...recurrenceDates(start, recurrence, first, middle),
          ...recurrenceDates(start, recurrence, shift(middle, 1), last),
        ]);
      }),
    );
  });

  it('keeps its time on the clock of its zone through every clock change, but for a time that is skipped', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...ZONES), fc.nat(23), (start, zone, hour) => {
        const time = `${String(hour).padStart(2, '0')}:30`;
        for (const date of recurrenceDates(start, DAILY, start, shift(start, 370))) {
          const at = Temporal.Instant.fromEpochMilliseconds(slotInstant({ date, time, zone }));
          const there = at.toZonedDateTimeISO(zone);
          const isSkipped = there.hour !== hour;
          expect(there.toPlainDate().toString() === date || isSkipped).toBe(true);
          if (isSkipped) expect(there.startOfDay().hoursInDay).toBeLessThan(24);
        }
      }),
      { numRuns: 20 },
    );
  });
});

/** So many days and that one. */
function daysFrom(start: string, days: number): readonly string[] {
  return Array.from({ length: days + 1 }, (_, index) => shift(start, index));
}

/** The rule said once more, day by day. */
function keepsTo(recurrence: Recurrence, start: string, date: string): boolean {
  const from = Temporal.PlainDate.from(start);
  const day = Temporal.PlainDate.from(date);
  const { interval } = recurrence;
  if (recurrence.end && 'until' in recurrence.end && date > recurrence.end.until) return false;
  switch (recurrence.frequency) {
    case 'daily':
      return from.until(day).days % interval === 0;
    case 'weekly': {
      const monday = (one: Temporal.PlainDate) => one.subtract({ days: one.dayOfWeek - 1 });
      const weeks = monday(from).until(monday(day)).days / 7;
      return recurrence.weekdays.includes(day.dayOfWeek) && weeks % interval === 0;
    }
    case 'monthly': {
      const months = (day.year - from.year) * 12 + day.month - from.month;
      if (months % interval !== 0) return false;
      if ('monthDay' in recurrence)
        return day.day === (recurrence.monthDay === -1 ? day.daysInMonth : recurrence.monthDay);
      const fromEnd = day.daysInMonth - day.day < 7;
      const nth = Math.ceil(day.day / 7);
      return (
        day.dayOfWeek === recurrence.weekday && (recurrence.nth === -1 ? fromEnd : nth === recurrence.nth)
      );
    }
  }
}

function shift(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
