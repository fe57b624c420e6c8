import { occurrenceId } from './occurrence-id';
import type { Recurrence } from './recurrence';
import { recurrenceDates } from './recurrence-dates';

/** What stands on a day alone, or again and again. */
export interface Repeating {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly recurrence: Recurrence | null;
  readonly occurrence: { readonly seriesId: string; readonly date: string } | null;
}

/**
 * Each row that stands alone from `first` to `last` (ISO dates, both included), and of each series every occurrence, made
 * by `occurrenceOn`, but for those that have a row of their own. In no order.
 */
export function expandSeries<T extends Repeating>(
  rows: readonly T[],
  first: string,
  last: string,
  occurrenceOn: (series: T, date: string) => T,
): readonly T[] {
  const changed = new Set(rows.filter(({ occurrence }) => occurrence).map(({ id }) => id));
  const alone = rows.filter(({ date, recurrence }) => !recurrence && date >= first && date <= last);
  const repeated = rows.flatMap((series) =>
    series.recurrence
      ? recurrenceDates(series.date, series.recurrence, first, last)
          .filter((date) => !changed.has(occurrenceId(series.id, date)))
          .map((date) => occurrenceOn(series, date))
      : [],
  );
  return [...alone, ...repeated];
}
