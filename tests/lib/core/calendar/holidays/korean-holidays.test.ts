import { expect, it } from 'vitest';
import { koreanHolidays } from '@/lib/core/calendar/holidays/korean-holidays';

const dates = (year: number) => koreanHolidays(year).map(({ date }) => date.slice(5));
const givenIn = (year: number) =>
  koreanHolidays(year)
    .filter(({ name }) => name.ko.startsWith('대체공휴일'))
    .map(({ date, name }) => `${date.slice(5)} ${name.ko.slice(6, -1)}`);

it('knows the days of the lunar calendar as Korea counts them', () => {
  expect(dates(2026)).toEqual(expect.arrayContaining(['02-16', '02-17', '02-18', '05-24', '09-25']));
  // China begins these years a day earlier.
  expect(dates(2027)).toContain('02-07');
  expect(dates(2028)).toContain('01-27');
  expect(dates(2034)).toContain('02-19');
});

it('gives a day for those that fall on days off, as the rules do', () => {
  expect(givenIn(2025)).toEqual(['03-03 삼일절', '05-06 부처님 오신 날', '10-08 추석 연휴']);
  expect(givenIn(2026)).toEqual(['03-02 삼일절', '05-25 부처님 오신 날', '08-17 광복절', '10-05 개천절']);
  expect(givenIn(2027)).toEqual([
    ...['02-09 설날', '07-19 제헌절', '08-16 광복절', '10-04 개천절', '10-11 한글날', '12-27 성탄절'],
  ]);
});

it('gives none for New Year’s Day, Memorial Day, and the Saturday of a long holiday', () => {
  expect(dates(2028)).not.toContain('01-03');
  expect(dates(2026)).not.toContain('06-08');
  expect(dates(2026)).not.toContain('09-28');
});

it('has Constitution Day again from 2026 on', () => {
  expect(dates(2025)).not.toContain('07-17');
  expect(dates(2026)).toContain('07-17');
});

it('gives one day where Chuseok meets National Foundation Day', () => {
  expect(givenIn(2028).filter((given) => given.startsWith('10-'))).toEqual(['10-05 추석']);
});

it('holds for every year of this half century', () => {
  for (let year = 2024; year <= 2050; year += 1) {
    const all = dates(year);
    expect(all.length).toBeGreaterThanOrEqual(15);
    expect(all).toEqual(all.toSorted());
  }
});
