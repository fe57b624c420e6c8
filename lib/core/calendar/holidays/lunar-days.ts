import { Temporal } from 'temporal-polyfill';

/** ISO dates, in one year of ours, of the days that Korea's lunar calendar gives. */
export interface LunarDays {
  /** First day of the first month. */
  readonly newYear: string;
  /** Eighth of the fourth. */
  readonly buddha: string;
  /** Fifteenth of the eighth. */
  readonly harvest: string;
}

/** CLDR's `dangi` calendar, as every browser carries it and Temporal's smaller build does not; a leap month is no such month. */
const DANGI = new Intl.DateTimeFormat('en-u-ca-dangi', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

export function lunarDays(year: number): LunarDays {
  return {
    newYear: find('1/1', year, 1, 20),
    buddha: find('4/8', year, 4, 25),
    harvest: find('8/15', year, 9, 5),
  };
}

/** Lunar days move within a month and a little more; the search begins on that day of ours. */
function find(lunar: string, year: number, month: number, day: number): string {
  const first = Temporal.PlainDate.from({ year, month, day });
  for (let days = 0; days < 40; days += 1) {
    const date = first.add({ days });
    if (written(date) === lunar) return date.toString();
  }
  throw new RangeError(`no ${lunar} of the lunar calendar in ${year}`);
}

function written(date: Temporal.PlainDate): string {
  const parts = DANGI.formatToParts(date.toZonedDateTime('UTC').epochMilliseconds);
  const part = (type: 'month' | 'day') => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('month')}/${part('day')}`;
}
