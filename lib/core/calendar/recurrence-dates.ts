import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { type Recurrence, WEEKDAY_CODES } from './recurrence';

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
  const rule = new RRuleTemporal({
    ...patternOptions(recurrence),
    interval,
    dtstart: midnight(start),
    ...(end && 'until' in end ? { until: midnight(end.until) } : {}),
    ...(end && 'count' in end ? { count: end.count } : {}),
    temporal: Temporal,
  });
  return rule
    .between(midnight(first < start ? start : first), midnight(last), true)
    .map((moment) => moment.toPlainDate().toString())
    .filter((date) => !exceptions.includes(date));
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
