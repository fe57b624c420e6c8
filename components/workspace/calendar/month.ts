import { Temporal } from 'temporal-polyfill';
import { occurrencesBetween } from '@/lib/core/calendar/occurrences';
import type { Slot } from '@/lib/core/calendar/slot';

/** Moves `2026-11` by that many months. */
export function shiftMonth(month: string, by: number): string {
  return Temporal.PlainYearMonth.from(month).add({ months: by }).toString();
}

export interface SlotDay {
  /** ISO date. */
  readonly date: string;
  readonly slots: readonly Slot[];
}

/** The days of a month that hold slots or occurrences, in order, each day by time. */
export function daysOfMonth(slots: readonly Slot[], month: string): readonly SlotDay[] {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  const shown = occurrencesBetween(slots, `${month}-01`, `${month}-${daysInMonth}`);
  const dates = [...new Set(shown.map((slot) => slot.date))].sort();
  return dates.map((date) => ({
    date,
    slots: shown.filter((slot) => slot.date === date),
  }));
}

/** What the route's id means here: a month, a day in one, or the month of a chosen slot. */
export function monthShown(id: string | null, chosen: Slot | undefined, today: string): string {
  if (chosen) return chosen.date.slice(0, 7);
  return (id && /^\d{4}-(0[1-9]|1[0-2])/.exec(id)?.[0]) || today.slice(0, 7);
}
