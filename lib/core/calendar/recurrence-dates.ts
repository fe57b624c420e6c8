import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { type Recurrence, WEEKDAY_CODES } from './recurrence';

/** Days of every calendar that is; a look ends with its last day long before. */
const ENOUGH = 4_000_000;

/**
 * The ISO dates from `first` to `last`, both included, on which something that starts on `start` falls, in order and
 * without its exceptions. Days are counted, not hours: no clock change moves one. Throws RangeError on a malformed date.
 */
export function recurrenceDates(
  start: string,
  recurrence: Recurrence,
  first: string,
  last: string,
): readonly string[] {
  const { interval, end, exceptions } = recurrence;
  if (last < start || last < first) return [];
  const count = end && 'count' in end ? end.count : null;
  // The library looks for the last of a count without end; a month may have no such day, so months are counted here.
  const countHere = count !== null && recurrence.frequency === 'monthly';
  const rule = new RRuleTemporal({
    ...patternOptions(recurrence),
    interval,
    dtstart: midnight(start),
    ...(end && 'until' in end ? { until: midnight(end.until) } : {}),
    ...(count !== null && !countHere ? { count } : {}),
    temporal: Temporal,
    maxIterations: ENOUGH,
  });
  const days = rule
    .between(midnight(first < start || countHere ? start : first), midnight(last), true)
    .map((moment) => moment.toPlainDate().toString());
  return (countHere ? days.slice(0, count) : days).filter(
    (date) => date >= first && !exceptions.includes(date),
  );
}

function patternOptions(recurrence: Recurrence) {
  switch (recurrence.frequency) {
    case 'daily':
      return { freq: 'DAILY' as const };
    case 'weekly':
      return { freq: 'WEEKLY' as const, byDay: recurrence.weekdays.map(codeOf) };
    case 'monthly':
      return 'monthDay' in recurrence
        ? { freq: 'MONTHLY' as const, byMonthDay: [recurrence.monthDay] }
        : { freq: 'MONTHLY' as const, byDay: [`${recurrence.nth}${codeOf(recurrence.weekday)}`] };
  }
}

function codeOf(weekday: number): string {
  return WEEKDAY_CODES[weekday - 1] ?? '';
}

/** Of a day that only counts as a day: UTC has no clock changes. */
function midnight(date: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(date).toZonedDateTime('UTC');
}
