import { Temporal } from 'temporal-polyfill';
import { shiftDate } from '@/lib/core/calendar/weeks';

/** What can have the focus on each day shown, from top to bottom: first the day itself (its ISO date), then slots by id. */
export type GridColumns = ReadonlyMap<string, readonly string[]>;

/** A day, and what on it from the top. */
export interface GridPlace {
  readonly date: string;
  readonly index: number;
}

export interface GridShape {
  readonly columns: GridColumns;
  /** Weeks stand one above the other; else there is one. */
  readonly isMonth: boolean;
}

const WEEK = 7;

export function placeOf(columns: GridColumns, key: string): GridPlace | null {
  for (const [date, keys] of columns) {
    const index = keys.indexOf(key);
    if (index >= 0) return { date, index };
  }
  return null;
}

/**
 * Where a key leads from a place, by its name in keyboard events; null where it leads nowhere. A day beyond those shown
 * is named too.
 */
export function stepFrom({ columns, isMonth }: GridShape, place: GridPlace, key: string): GridPlace | null {
  const { date, index } = place;
  const lastOf = (day: string) => (columns.get(day)?.length ?? 1) - 1;
  const dates = [...columns.keys()];
  const weekBegins = dates.indexOf(date) - (dates.indexOf(date) % WEEK);
  const beside = (by: number) => {
    const day = shiftDate(date, by);
    return { date: day, index: Math.min(index, lastOf(day)) };
  };
  switch (key) {
    case 'ArrowLeft':
      return beside(-1);
    case 'ArrowRight':
      return beside(1);
    case 'ArrowDown':
      if (index < lastOf(date)) return { date, index: index + 1 };
      return isMonth ? { date: shiftDate(date, WEEK), index: 0 } : null;
    case 'ArrowUp': {
      if (index > 0) return { date, index: index - 1 };
      const above = shiftDate(date, -WEEK);
      return isMonth ? { date: above, index: lastOf(above) } : null;
    }
    case 'Home':
      return { date: dates[weekBegins] ?? date, index: 0 };
    case 'End':
      return { date: dates[weekBegins + WEEK - 1] ?? date, index: 0 };
    case 'PageUp':
    case 'PageDown':
      return { date: turnPage(date, key === 'PageUp' ? -1 : 1, isMonth), index: 0 };
    default:
      return null;
  }
}

/** The same day of the month or the week before or after. */
export function turnPage(date: string, by: number, isMonth: boolean): string {
  return isMonth ? Temporal.PlainDate.from(date).add({ months: by }).toString() : shiftDate(date, by * WEEK);
}
