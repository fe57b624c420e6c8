import { expect, it } from 'vitest';
import { findSlot, occurrencesBetween } from '@/lib/core/calendar/occurrences';
import type { Recurrence } from '@/lib/core/calendar/recurrence';
import { aSlot } from '@/tests/support/builders';

const WEEKDAYS: Recurrence = {
  frequency: 'weekly',
  weekdays: [1, 2, 3, 4, 5],
  interval: 1,
  end: null,
  exceptions: ['2026-11-25'],
};
const SERIES = aSlot({ id: 'a', date: '2026-11-23', time: '09:00', recurrence: WEEKDAYS });
const MOVED = aSlot({
  id: 'a@2026-11-24',
  date: '2026-11-27',
  time: '15:00',
  occurrence: { seriesId: 'a', date: '2026-11-24' },
});

const seen = (rows: Parameters<typeof occurrencesBetween>[0], first: string, last: string) =>
  occurrencesBetween(rows, first, last).map(({ id, date, time }) => [id, date, time]);

it('shows each day of a series but the ones left out, and what was moved where it went', () => {
  expect(seen([SERIES, MOVED], '2026-11-22', '2026-11-28')).toEqual([
    ['a@2026-11-23', '2026-11-23', '09:00'],
    ['a@2026-11-26', '2026-11-26', '09:00'],
    ['a@2026-11-27', '2026-11-27', '09:00'],
    ['a@2026-11-24', '2026-11-27', '15:00'],
  ]);
});

it('shows nothing on the day that an occurrence was moved away from', () => {
  expect(seen([SERIES, MOVED], '2026-11-24', '2026-11-24')).toEqual([]);
});

it('finds an occurrence by its id, as planned or as changed, and none where the series does not fall', () => {
  expect(findSlot([SERIES], 'a@2026-11-26')).toMatchObject({
    date: '2026-11-26',
    recurrence: null,
    occurrence: { seriesId: 'a', date: '2026-11-26' },
  });
  expect(findSlot([SERIES, MOVED], 'a@2026-11-24')).toBe(MOVED);
  expect(findSlot([SERIES], 'a@2026-11-25')).toBeNull();
  expect(findSlot([SERIES], 'a@2026-11-28')).toBeNull();
  expect(findSlot([SERIES], 'b@2026-11-26')).toBeNull();
  expect(findSlot([SERIES], 'a')).toBe(SERIES);
});

it('says of the first alone that it went out, when a slot that was posted is made to come again', () => {
  const states = occurrencesBetween([{ ...SERIES, state: 'posted' }], '2026-11-23', '2026-11-24');

  expect(states.map(({ state }) => state)).toEqual(['posted', 'planned']);
});
