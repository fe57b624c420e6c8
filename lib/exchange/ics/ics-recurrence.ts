import type { Temporal } from 'temporal-polyfill';
import { type Recurrence, type RecurrencePattern, WEEKDAY_CODES } from '@/lib/core/calendar/recurrence';

type Rule = Readonly<Record<string, string>>;
/** `until` as it stands in the file. */
type ReadRule = RecurrencePattern & {
  readonly interval: number;
  readonly until: string | null;
  readonly count: number | null;
};

const KNOWN = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'UNTIL', 'COUNT', 'WKST'];
const MONTHS_IN_YEAR = 12;

/** An `RRULE`'s value, for something that starts on `start`; null where it means what cannot be kept here. */
export function readRule(value: string, start: Temporal.PlainDate): ReadRule | null {
  const rule: Rule = Object.fromEntries(value.split(';').map((part) => part.trim().toUpperCase().split('=')));
  if (Object.keys(rule).some((name) => !KNOWN.includes(name))) return null;
  // Once a year is every twelfth month.
  const interval = Number(rule['INTERVAL'] ?? 1) * (rule['FREQ'] === 'YEARLY' ? MONTHS_IN_YEAR : 1);
  const count = rule['COUNT'] === undefined ? null : Number(rule['COUNT']);
  const pattern = readPattern(rule, start);
  if (!pattern || !isCount(interval, 1_000) || (count !== null && !isCount(count, 10_000))) return null;
  const weekStart = rule['WKST'] ?? 'MO';
  if (pattern.frequency === 'weekly' && interval > 1 && weekStart !== 'MO' && pattern.weekdays.length > 1)
    return null;
  return { ...pattern, interval, count, until: rule['UNTIL'] ?? null };
}

function readPattern(rule: Rule, start: Temporal.PlainDate): RecurrencePattern | null {
  const days = rule['BYDAY']?.split(',').map(readDay) ?? [];
  const plain = days.flatMap((day) => (day && day.nth === null ? [day.weekday] : []));
  const allPlain = plain.length === days.length;
  const { BYMONTHDAY: monthDay, BYMONTH: month, BYSETPOS: position } = rule;
  if (month && rule['FREQ'] !== 'YEARLY') return null;
  switch (rule['FREQ']) {
    case 'DAILY':
      if (monthDay || position) return null;
      if (days.length === 0) return { frequency: 'daily' };
      return allPlain && (rule['INTERVAL'] ?? '1') === '1' ? { frequency: 'weekly', weekdays: plain } : null;
    case 'WEEKLY':
      if (monthDay || position || !allPlain) return null;
      return { frequency: 'weekly', weekdays: plain.length > 0 ? plain : [start.dayOfWeek] };
    case 'MONTHLY':
      return readInMonth(rule, days, start);
    case 'YEARLY':
      // Without its month, a day of the month means that of each, and a weekday that of the year.
      if (month ? Number(month) !== start.month : monthDay || days.length > 0) return null;
      return readInMonth(rule, days, start);
    default:
      return null;
  }
}

function readInMonth(
  { BYMONTHDAY: monthDay, BYSETPOS: position }: Rule,
  days: readonly ReturnType<typeof readDay>[],
  start: Temporal.PlainDate,
): RecurrencePattern | null {
  const [only] = days;
  if (days.length === 0) return position ? null : monthly(Number(monthDay ?? start.day));
  if (days.length > 1 || monthDay || !only) return null;
  const nth = only.nth ?? Number(position);
  return nth === -1 || isCount(nth, 5) ? { frequency: 'monthly', nth, weekday: only.weekday } : null;
}

function monthly(monthDay: number): RecurrencePattern | null {
  return monthDay === -1 || isCount(monthDay, 31) ? { frequency: 'monthly', monthDay } : null;
}

function readDay(value: string) {
  const [, nth, code] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(value) ?? [];
  const weekday = (WEEKDAY_CODES as readonly string[]).indexOf(code ?? '') + 1;
  return weekday > 0 ? { nth: nth === undefined ? null : Number(nth), weekday } : null;
}

function isCount(value: number, largest: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= largest;
}

/** `until` is the last moment on which it may fall, as the file shall say it. */
export function writeRule(recurrence: Recurrence, until: string | null): string {
  const { interval, end } = recurrence;
  return [
    ...patternParts(recurrence),
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    ...(until ? [`UNTIL=${until}`] : []),
    ...(end && 'count' in end ? [`COUNT=${end.count}`] : []),
  ].join(';');
}

function patternParts(recurrence: Recurrence): readonly string[] {
  const code = (weekday: number) => WEEKDAY_CODES[weekday - 1];
  switch (recurrence.frequency) {
    case 'daily':
      return ['FREQ=DAILY'];
    case 'weekly':
      return ['FREQ=WEEKLY', `BYDAY=${recurrence.weekdays.map(code).join(',')}`, 'WKST=MO'];
    case 'monthly':
      return [
        'FREQ=MONTHLY',
        'monthDay' in recurrence
          ? `BYMONTHDAY=${recurrence.monthDay}`
          : `BYDAY=${recurrence.nth}${code(recurrence.weekday)}`,
      ];
  }
}
