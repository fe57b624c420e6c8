import { describe, expect, it } from 'vitest';
import { dateShown, shiftMonth, slotDays } from '@/components/workspace/calendar/month';
import { aSlot } from '@/tests/support/builders';

it('turns over years in both directions', () => {
  expect(shiftMonth('2026-12', 1)).toBe('2027-01');
  expect(shiftMonth('2026-01', -1)).toBe('2025-12');
});

it('groups slots by day, each day by time', () => {
  const days = slotDays(
    [
      aSlot({ id: 'late', date: '2026-11-30', time: '18:00' }),
      aSlot({ id: 'other month', date: '2026-12-01' }),
      aSlot({ id: 'early', date: '2026-11-30', time: '09:00' }),
      aSlot({ id: 'first', date: '2026-11-02' }),
    ],
    '2026-11-01',
    '2026-11-30',
  );

  expect(days.map(({ date, slots }) => [date, ...slots.map((slot) => slot.id)])).toEqual([
    ['2026-11-02', 'first'],
    ['2026-11-30', 'early', 'late'],
  ]);
});

describe('where an address leads', () => {
  it('is the day or the month that it names', () => {
    expect(dateShown('2027-02-14', undefined, '2026-11-22')).toBe('2027-02-14');
    expect(dateShown('2027-02', undefined, '2026-11-22')).toBe('2027-02-01');
    expect(dateShown('2026-11', undefined, '2026-11-22')).toBe('2026-11-22');
  });

  it('is the day of the slot that it names', () => {
    expect(dateShown('s1', aSlot({ date: '2027-03-01' }), '2026-11-22')).toBe('2027-03-01');
  });

  it('is today for anything else', () => {
    for (const id of [null, '2026-13', '2027-02-31', 'gone'])
      expect(dateShown(id, undefined, '2026-11-22')).toBe('2026-11-22');
  });
});
