import { Temporal } from 'temporal-polyfill';
import { occurrenceId } from './occurrence-id';
import type { Recurrence, RecurrencePattern } from './recurrence';
import { recurrenceDates } from './recurrence-dates';
import { patternFrom, repeatChoiceOf } from './repeat-choice';
import { isInPlace } from './series-change';
import type { Slot } from './slot';
import { daysBetween, shiftDate } from './weeks';

const WEEK = 7;
/** Every month has days as far as this. */
const SHORTEST_MONTH = 28;

/** Days of one series, moved from one ISO date to another. */
interface Shift {
  readonly from: string;
  readonly to: string;
}

/**
 * Whether each day of a series can be moved so: of a rhythm of several weeks, none may change its week alone; and of months
 * that are counted, none may be without the day, before or after, for others would be counted in its place.
 */
export function canShift({ recurrence }: Slot, { from, to }: Shift): boolean {
  if (recurrence === null || from === to) return recurrence !== null;
  if (recurrence.frequency === 'monthly')
    return !(recurrence.end && 'count' in recurrence.end) || [from, to].every(isInEveryMonth);
  if (recurrence.frequency === 'daily' || recurrence.interval === 1) return true;
  const days = daysBetween(from, to);
  return new Set(recurrence.weekdays.map((day) => Math.floor((day - 1 + days) / WEEK))).size === 1;
}

/**
 * A series with every day moved as the one `from` is to `to`, and what was changed of single days of it (`parts`) still
 * standing in for those, those that stand where the series has them moved along unless they went out; where a month has no
 * such day, a day left out there is forgotten, and one changed there stays where it is.
 */
export function shiftSeries(series: Slot, parts: readonly Slot[], shift: Shift): readonly [Slot, ...Slot[]] {
  const { recurrence } = series;
  if (!recurrence) return [series, ...parts];
  const pattern = shiftPattern(recurrence, shift);
  const moved = (date: string) => (shift.from === shift.to ? date : shiftDay(date, pattern, shift));
  const { interval, end, exceptions } = recurrence;
  const [first = series.date] = daysUntil(series, shift.from);
  return [
    {
      ...series,
      // A month keeps its place in the rhythm though it may have no such day.
      date: moved(first) ?? `${monthOf(first, shift).toString()}-01`,
      recurrence: {
        ...pattern,
        interval,
        end:
          end && 'until' in end
            ? { until: moved(daysUntil(series, end.until).at(-1) ?? end.until) ?? end.until }
            : end,
        exceptions: exceptions.flatMap((date) => (fallsOn(series, date) && moved(date)) || []).sort(),
      },
    },
    ...parts.flatMap((part) => {
      if (!part.occurrence) return [];
      const aim = moved(part.occurrence.date);
      const date = aim ?? part.occurrence.date;
      const goesAlong = aim !== null && isInPlace(part, series) && part.state !== 'posted';
      return [
        {
          ...part,
          id: occurrenceId(series.id, date),
          date: goesAlong ? date : part.date,
          occurrence: { seriesId: series.id, date },
        },
      ];
    }),
  ];
}

function isInEveryMonth(date: string): boolean {
  return Number(date.slice(8)) <= SHORTEST_MONTH;
}

function shiftPattern(recurrence: Recurrence, { from, to }: Shift): RecurrencePattern {
  if (from === to) return recurrence;
  if (recurrence.frequency === 'daily') return { frequency: 'daily' };
  if (recurrence.frequency === 'weekly') {
    const days = daysBetween(from, to);
    const weekdays = recurrence.weekdays.map((day) => ((((day - 1 + days) % WEEK) + WEEK) % WEEK) + 1);
    return { frequency: 'weekly', weekdays: weekdays.sort((a, b) => a - b) };
  }
  return patternFrom(repeatChoiceOf(recurrence) === 'monthDay' ? 'monthDay' : 'nthWeekday', to);
}

/** Where a day of the series comes to lie: days move alike, months keep theirs by the new pattern. */
function shiftDay(date: string, pattern: RecurrencePattern, shift: Shift): string | null {
  if (pattern.frequency !== 'monthly') return shiftDate(date, daysBetween(shift.from, shift.to));
  const month = monthOf(date, shift);
  const first = `${month.toString()}-01`;
  const rule = { ...pattern, interval: 1, end: null, exceptions: [] };
  return recurrenceDates(first, rule, first, `${month.toString()}-${month.daysInMonth}`)[0] ?? null;
}

/** The month to which a day's month moves. */
function monthOf(date: string, { from, to }: Shift): Temporal.PlainYearMonth {
  const way = Temporal.PlainYearMonth.from(from.slice(0, 7)).until(to.slice(0, 7));
  return Temporal.PlainYearMonth.from(date.slice(0, 7)).add(way);
}

/** Whether a series would fall on that day, left out or not. */
function fallsOn({ date, recurrence }: Slot, day: string): boolean {
  return recurrence !== null && recurrenceDates(date, { ...recurrence, exceptions: [] }, day, day).length > 0;
}

/** The days on which a series falls up to a date, those left out among them. */
function daysUntil({ date, recurrence }: Slot, last: string): readonly string[] {
  return recurrence ? recurrenceDates(date, { ...recurrence, exceptions: [] }, date, last) : [];
}
