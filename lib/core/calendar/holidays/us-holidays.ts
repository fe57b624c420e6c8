import { Temporal } from 'temporal-polyfill';
import { shiftDate } from '../weeks';
import type { Holiday } from './holiday';

const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;
const SUNDAY = 7;

/** Federal holidays of the United States in a year (5 U.S.C. § 6103), by date, with the days on which they are kept. */
export function usHolidays(year: number): readonly Holiday[] {
  const on = (day: string, ko: string, en: string): readonly Holiday[] => {
    const date = `${year}-${day}`;
    const kept = { [SATURDAY]: -1, [SUNDAY]: 1 }[Temporal.PlainDate.from(date).dayOfWeek];
    const name = { ko, en };
    if (!kept) return [{ date, name }];
    return [
      { date, name },
      { date: shiftDate(date, kept), name: { ko: `${ko}(대체 휴일)`, en: `${en} (observed)` } },
    ];
  };
  const nth = (which: number, weekday: number, month: number, ko: string, en: string): Holiday => ({
    date: nthWeekday(year, month, which, weekday),
    name: { ko, en },
  });
  return [
    ...on('01-01', '미국 새해 첫날', 'New Year’s Day (US)'),
    nth(3, MONDAY, 1, '마틴 루서 킹의 날', 'Martin Luther King Jr. Day'),
    nth(3, MONDAY, 2, '미국 대통령의 날', 'Washington’s Birthday'),
    nth(-1, MONDAY, 5, '미국 현충일', 'Memorial Day (US)'),
    ...on('06-19', '준틴스', 'Juneteenth'),
    ...on('07-04', '미국 독립기념일', 'Independence Day (US)'),
    nth(1, MONDAY, 9, '미국 노동절', 'Labor Day (US)'),
    nth(2, MONDAY, 10, '콜럼버스의 날', 'Columbus Day'),
    ...on('11-11', '미국 재향군인의 날', 'Veterans Day'),
    nth(4, THURSDAY, 11, '추수감사절', 'Thanksgiving Day'),
    ...on('12-25', '미국 성탄절', 'Christmas Day (US)'),
  ].sort((a, b) => a.date.localeCompare(b.date));
}

/** -1 for the last. */
function nthWeekday(year: number, month: number, which: number, weekday: number): string {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const to = (weekday - first.dayOfWeek + 7) % 7;
  const day =
    which > 0 ? to + 1 + (which - 1) * 7 : to + 1 + Math.floor((first.daysInMonth - to - 1) / 7) * 7;
  return first.with({ day }).toString();
}
