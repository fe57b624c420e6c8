import { describe, expect, it } from 'vitest';
import { daysOfMonth, monthShown, shiftMonth } from '@/components/workspace/calendar/month';
import { aSlot } from '@/tests/support/builders';

it('turns over years in both directions', () => {
  expect(shiftMonth('2026-12', 1)).toBe('2027-01');
  expect(shiftMonth('2026-01', -1)).toBe('2025-12');
});

it('groups the slots of one month by day, each day by time', () => {
  const days = daysOfMonth(
    [
      aSlot({ id: 'late', date: '2026-11-30', time: '18:00' }),
      aSlot({ id: 'other month', date: '2026-12-01' }),
      aSlot({ id: 'early', date: '2026-11-30', time: '09:00' }),
      aSlot({ id: 'first', date: '2026-11-02' }),
    ],
    '2026-11',
  );

  expect(days.map(({ date, slots }) => [date, ...slots.map((slot) => slot.id)])).toEqual([
    ['2026-11-02', 'first'],
    ['2026-11-30', 'early', 'late'],
  ]);
});

describe('the month that an address shows', () => {
  it('is the one it names, by month or by day', () => {
    expect(monthShown('2027-02', undefined, '2026-11-22')).toBe('2027-02');
    expect(monthShown('2027-02-14', undefined, '2026-11-22')).toBe('2027-02');
  });

  it('is the month of the slot it names', () => {
    expect(monthShown('s1', aSlot({ date: '2027-03-01' }), '2026-11-22')).toBe('2027-03');
  });

  it('is this month for anything else', () => {
    expect(monthShown(null, undefined, '2026-11-22')).toBe('2026-11');
    expect(monthShown('2026-13', undefined, '2026-11-22')).toBe('2026-11');
    expect(monthShown('gone', undefined, '2026-11-22')).toBe('2026-11');
  });
});
