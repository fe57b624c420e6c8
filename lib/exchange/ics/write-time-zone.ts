import { Temporal } from 'temporal-polyfill';
import { WEEKDAY_CODES } from '@/lib/core/calendar/recurrence';
import { writeLine } from './content-lines';

/** From here on a zone's clock is told, as other calendar programs tell it: a slot before it would have no zone. */
const FIRST_YEAR = 1970;

/**
 * A zone's clock as the year around `now` (epoch milliseconds) has it, told for all years: what Outlook wants to see beside
 * its name.
 */
export function writeTimeZone(zone: string, now: number): string {
  const year = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).startOfDay().with({
    month: 1,
    day: 1,
  });
  const changes = changesOf(year, year.add({ years: 1 }));
  const body =
    changes.length > 0
      ? changes.map(writeChange).join('')
      : part('STANDARD', `${FIRST_YEAR}0101T000000`, year.offset, year.offset, []);
  return `BEGIN:VTIMEZONE\r\n${writeLine('TZID', zone)}${body}END:VTIMEZONE\r\n`;
}

function changesOf(from: Temporal.ZonedDateTime, until: Temporal.ZonedDateTime) {
  const changes: Temporal.ZonedDateTime[] = [];
  let next = from.getTimeZoneTransition('next');
  while (next && Temporal.ZonedDateTime.compare(next, until) < 0) {
    changes.push(next);
    next = next.getTimeZoneTransition('next');
  }
  return changes;
}

/** Every year on that weekday of that month, at the wall-clock time of before. */
function writeChange(change: Temporal.ZonedDateTime): string {
  const before = change.subtract({ nanoseconds: 1 });
  const wall = change.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime();
  const nth = wall.day + 7 > wall.daysInMonth ? -1 : Math.ceil(wall.day / 7);
  const rule = `FREQ=YEARLY;BYMONTH=${wall.month};BYDAY=${nth}${WEEKDAY_CODES[wall.dayOfWeek - 1]}`;
  const summer = change.offsetNanoseconds > before.offsetNanoseconds;
  const first = nthOfMonth(wall.with({ year: FIRST_YEAR, day: 1 }), nth, wall.dayOfWeek);
  const start = first.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
  return part(summer ? 'DAYLIGHT' : 'STANDARD', start, before.offset, change.offset, [rule]);
}

/** The first to fourth such weekday, or -1 for the last, of the month that begins with `first`. */
function nthOfMonth(first: Temporal.PlainDateTime, nth: number, weekday: number): Temporal.PlainDateTime {
  const sought = nth === -1 ? first.add({ months: 1 }) : first.add({ weeks: nth - 1 });
  const day = sought.add({ days: (weekday - sought.dayOfWeek + 7) % 7 });
  return nth === -1 ? day.subtract({ weeks: 1 }) : day;
}

function part(name: string, start: string, from: string, to: string, rules: readonly string[]): string {
  const lines = [
    ...[`BEGIN:${name}`, `DTSTART:${start}`],
    ...[`TZOFFSETFROM:${from.replace(':', '')}`, `TZOFFSETTO:${to.replace(':', '')}`],
    ...rules.map((rule) => `RRULE:${rule}`),
    `END:${name}`,
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}
