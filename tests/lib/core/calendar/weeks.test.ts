import { expect, it } from 'vitest';
import { daysBetween, shiftDate, weekOf, weeksOfMonth } from '@/lib/core/calendar/weeks';

const MONDAY = 1;
const SUNDAY = 7;

it('begins a week where the reader’s weeks begin', () => {
  expect(weekOf('2026-11-25', SUNDAY)[0]).toBe('2026-11-22');
  expect(weekOf('2026-11-25', MONDAY)[0]).toBe('2026-11-23');
  expect(weekOf('2026-11-22', SUNDAY)[0]).toBe('2026-11-22');
  expect(weekOf('2026-11-22', MONDAY)[0]).toBe('2026-11-16');
});

it('draws a month in whole weeks, four to six of them', () => {
  expect(weeksOfMonth('2026-02', SUNDAY)).toHaveLength(4);
  expect(weeksOfMonth('2026-08', SUNDAY)).toHaveLength(6);
  for (const month of ['2024-02', '2026-11', '2026-12', '2027-01'])
    for (const firstDay of [MONDAY, 6, SUNDAY]) {
      const days = weeksOfMonth(month, firstDay).flat();
      expect(days.filter((date) => date.startsWith(month))[0]).toBe(`${month}-01`);
      expect(days.every((date, at) => at === 0 || daysBetween(days[at - 1] ?? '', date) === 1)).toBe(true);
    }
});

it('counts days across leap days and ends of years', () => {
  expect(shiftDate('2028-02-28', 1)).toBe('2028-02-29');
  expect(shiftDate('2027-01-01', -1)).toBe('2026-12-31');
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2027-01-01', '2026-12-25')).toBe(-7);
});
