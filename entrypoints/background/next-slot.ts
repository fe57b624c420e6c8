import { isOpen, type Slot } from '@/lib/core/calendar/slot';
import { slotInstant } from '@/lib/core/calendar/today';

const DAY_MS = 86_400_000;

/** Slots that still wait to go out, with when they are due, in epoch milliseconds. */
export function openSlots(slots: readonly Slot[]): readonly { readonly slot: Slot; readonly due: number }[] {
  return slots.filter(isOpen).map((slot) => ({ slot, due: slotInstant(slot) }));
}

/** First and last ISO date that some zone on earth has within a day around `now`, or around `now` to `until`. */
export function datesAround(now: number, until = now): readonly [string, string] {
  const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
  return [dayOf(now - DAY_MS), dayOf(until + DAY_MS)];
}
