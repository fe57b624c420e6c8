/** ISO dates, in one year of ours, of the days that Korea's lunar calendar gives. */
export interface LunarDays {
  /** First day of the first month. */
  readonly newYear: string;
  /** Eighth of the fourth. */
  readonly buddha: string;
  /** Fifteenth of the eighth. */
  readonly harvest: string;
}

const DAY_MS = 86_400_000;

/** CLDR's `dangi` calendar, as every browser carries it; a leap month is no such month. */
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
  const first = Date.UTC(year, month - 1, day);
  for (let days = 0; days < 40; days += 1) {
    const moment = new Date(first + days * DAY_MS);
    if (written(moment) === lunar) return moment.toISOString().slice(0, 10);
  }
  throw new RangeError(`no ${lunar} of the lunar calendar in ${year}`);
}

function written(moment: Date): string {
  const parts = DANGI.formatToParts(moment);
  const part = (type: 'month' | 'day') => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('month')}/${part('day')}`;
}
