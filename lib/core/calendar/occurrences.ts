import { isSame } from '../team/is-same';
import { expandSeries } from './expand-series';
import { occurrenceId, seriesIdOf } from './occurrence-id';
import { recurrenceDates } from './recurrence-dates';
import { isOpen, type Slot } from './slot';

/**
 * What the calendar shows from `first` to `last` (ISO dates, both included), by date and time: each slot that stands
 * alone, and of each series every occurrence, as it was changed where it was. `rows` holds at least the slots of these
 * days, every series, and what was changed of the series' occurrences on these days.
 */
export function occurrencesBetween(rows: readonly Slot[], first: string, last: string): readonly Slot[] {
  return expandSeries(rows, first, last, occurrenceOn).toSorted(
    (a, b) => a.date.localeCompare(b.date) || a.time.localeCompare(b.time) || a.id.localeCompare(b.id),
  );
}

/** The row of that id, or the occurrence of a series that it names; null where there is neither. */
export function findSlot(rows: readonly Slot[], id: string): Slot | null {
  const row = rows.find((slot) => slot.id === id);
  if (row) return row;
  const seriesId = seriesIdOf(id);
  const series = rows.find((slot) => slot.id === seriesId);
  return series ? occurrenceOf(series, id) : null;
}

/** The occurrence of `series` with that id; null where the series does not fall on that day. */
export function occurrenceOf(series: Slot, id: string): Slot | null {
  const date = id.slice(series.id.length + 1);
  if (!series.recurrence || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const falls = recurrenceDates(series.date, series.recurrence, date, date).length > 0;
  return falls && occurrenceId(series.id, date) === id ? occurrenceOn(series, date) : null;
}

/** Whether a day of a series says nothing but what the series says of it. */
export function isAsPlanned(series: Slot, { createdAt: _, updatedAt: __, ...day }: Slot): boolean {
  const planned = occurrenceOf(series, day.id);
  return planned !== null && isSame(day, { ...planned, createdAt: undefined, updatedAt: undefined });
}

/** As the series plans it. What became of the first one is said of that one alone. */
function occurrenceOn(series: Slot, date: string): Slot {
  return {
    ...series,
    id: occurrenceId(series.id, date),
    date,
    state: isOpen(series) || date === series.date ? series.state : 'planned',
    recurrence: null,
    occurrence: { seriesId: series.id, date },
  };
}
