import { expect, it } from 'vitest';
import { holidaysIn } from '@/lib/core/calendar/holidays/holidays-in';
import { usHolidays } from '@/lib/core/calendar/holidays/us-holidays';

it('counts weekdays of a month from its beginning and its end', () => {
  const byName = new Map(usHolidays(2026).map(({ date, name }) => [name.en, date]));

  expect(byName.get('Martin Luther King Jr. Day')).toBe('2026-01-19');
  expect(byName.get('Memorial Day (US)')).toBe('2026-05-25');
  expect(byName.get('Labor Day (US)')).toBe('2026-09-07');
  expect(byName.get('Thanksgiving Day')).toBe('2026-11-26');
});

it('keeps those of a weekend on the Friday before or the Monday after', () => {
  const dates = (year: number) => usHolidays(year).map(({ date }) => date);

  expect(dates(2026)).toEqual(expect.arrayContaining(['2026-07-03', '2026-07-04']));
  expect(dates(2027)).toEqual(expect.arrayContaining(['2027-07-04', '2027-07-05']));
});

it('shows the holidays of the countries whose clocks are used', () => {
  const names = (...zones: string[]) =>
    [...holidaysIn(zones, 2026).values()].flat().map(({ name }) => name.en);

  expect(names('Asia/Seoul')).toContain('Hangeul Day');
  expect(names('Asia/Seoul')).not.toContain('Juneteenth');
  expect(names('Asia/Seoul', 'America/New_York')).toEqual(
    expect.arrayContaining(['Hangeul Day', 'Juneteenth']),
  );
  expect(names('Europe/Berlin')).toEqual([]);
});
