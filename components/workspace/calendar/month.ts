import { Temporal } from 'temporal-polyfill';
import { occurrencesBetween } from '@/lib/core/calendar/occurrences';
import type { Slot } from '@/lib/core/calendar/slot';

/** Moves `2026-11` by that many months. */
export function shiftMonth(month: string, by: number): string {
  return Temporal.PlainYearMonth.from(month).add({ months: by }).toString();
}

/** ISO date of the last day of `2026-11`. */
export function lastDayOf(month: string): string {
  return `${month}-${Temporal.PlainYearMonth.from(month).daysInMonth}`;
}

export interface SlotDay {
  /** ISO date. */
  readonly date: string;
  readonly slots: readonly Slot[];
}

/** The days from one ISO date to another that hold slots or occurrences, in order, each day by time. */
export function slotDays(slots: readonly Slot[], first: string, last: string): readonly SlotDay[] {
  const days = Map.groupBy(occurrencesBetween(slots, first, last), ({ date }) => date);
  return [...days].map(([date, onDay]) => ({ date, slots: onDay }));
}

/** The ISO date around which the calendar is shown: of the chosen slot, else a day or a month that the route names. */
export function dateShown(id: string | null, chosen: Pick<Slot, 'date'> | undefined, today: string): string {
  if (chosen) return chosen.date;
  if (id && isDate(id)) return id;
  const month = id && isMonth(id) ? id : today.slice(0, 7);
  return today.startsWith(month) ? today : `${month}-01`;
}

/** Whether a route's id is a month of the calendar. */
export function isMonth(id: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(id);
}

/** Whether a route's id is a day of the calendar. */
export function isDate(id: string): boolean {
  try {
    return Temporal.PlainDate.from(id).toString() === id;
  } catch {
    return false;
  }
}
