import { Temporal } from 'temporal-polyfill';
import type { Localized } from '../../language';
import { shiftDate } from '../weeks';
import type { Holiday } from './holiday';
import { lunarDays } from './lunar-days';

interface Rule extends Holiday {
  /** On which weekdays, or together with which other holidays, another day is given for it. */
  readonly given: 'weekend' | 'sunday' | 'never';
}

const SATURDAY = 6;
const SUNDAY = 7;
/** Constitution Day is a holiday again. */
const CONSTITUTION_DAY_FROM = 2026;

/**
 * Korea's public holidays of a year, by date: the Public Holidays Act and the Regulations on Holidays of Public Agencies
 * as they stood in 2026, with the days given for those that fall on days off. Election days and days that the government
 * names for once are not known ahead.
 */
export function koreanHolidays(year: number): readonly Holiday[] {
  const rules = [...fixed(year), ...lunar(year)].toSorted((a, b) => a.date.localeCompare(b.date));
  const taken = new Set(rules.map(({ date }) => date));
  const given = rules.flatMap((rule, at): readonly Holiday[] => {
    // Of two on one day, one gives a day: the later of the list.
    if (!isLost(rule, rules.slice(0, at))) return [];
    const date = nextWorkday(rule.date, taken);
    taken.add(date);
    return [{ date, name: inPlaceOf(rule.name) }];
  });
  return [...rules, ...given]
    .map(({ date, name }) => ({ date, name }))
    .sort((a, b) => a.date.localeCompare(b.date));
}

function isLost({ date, given }: Rule, earlier: readonly Rule[]): boolean {
  if (given === 'never') return false;
  const weekday = Temporal.PlainDate.from(date).dayOfWeek;
  if (weekday === SUNDAY || (weekday === SATURDAY && given === 'weekend')) return true;
  return weekday !== SATURDAY && earlier.some((other) => other.date === date);
}

function nextWorkday(date: string, taken: ReadonlySet<string>): string {
  const next = shiftDate(date, 1);
  const isOff = taken.has(next) || Temporal.PlainDate.from(next).dayOfWeek >= SATURDAY;
  return isOff ? nextWorkday(next, taken) : next;
}

function inPlaceOf({ ko, en }: Localized): Localized {
  return { ko: `대체공휴일(${ko})`, en: `Substitute holiday (${en})` };
}

function fixed(year: number): readonly Rule[] {
  const on = (day: string, ko: string, en: string, given: Rule['given'] = 'weekend'): Rule => ({
    date: `${year}-${day}`,
    name: { ko, en },
    given,
  });
  return [
    on('01-01', '신정', 'New Year’s Day', 'never'),
    on('03-01', '삼일절', 'Independence Movement Day'),
    on('05-05', '어린이날', 'Children’s Day'),
    on('06-06', '현충일', 'Memorial Day', 'never'),
    ...(year >= CONSTITUTION_DAY_FROM ? [on('07-17', '제헌절', 'Constitution Day')] : []),
    on('08-15', '광복절', 'Liberation Day'),
    on('10-03', '개천절', 'National Foundation Day'),
    on('10-09', '한글날', 'Hangeul Day'),
    on('12-25', '성탄절', 'Christmas Day'),
  ];
}

function lunar(year: number): readonly Rule[] {
  const { newYear, buddha, harvest } = lunarDays(year);
  const around = (date: string, ko: string, en: string): readonly Rule[] =>
    [-1, 0, 1].map((days) => ({
      date: shiftDate(date, days),
      name: days === 0 ? { ko, en } : { ko: `${ko} 연휴`, en: `${en} holiday` },
      given: 'sunday',
    }));
  return [
    ...around(newYear, '설날', 'Seollal'),
    { date: buddha, name: { ko: '부처님 오신 날', en: 'Buddha’s Birthday' }, given: 'weekend' },
    ...around(harvest, '추석', 'Chuseok'),
  ];
}
