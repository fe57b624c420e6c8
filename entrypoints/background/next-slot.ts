import { isOpen, type Slot } from '@/lib/core/calendar/slot';
import { slotInstant, todayIn } from '@/lib/core/calendar/today';
import { shiftDate } from '@/lib/core/calendar/weeks';

/** Slots that still wait to go out, with when they are due, in epoch milliseconds. */
export function openSlots(slots: readonly Slot[]): readonly { readonly slot: Slot; readonly due: number }[] {
  return slots.filter(isOpen).map((slot) => ({ slot, due: slotInstant(slot) }));
}

/** First and last ISO date that some zone on earth has within a day around `now`, or around `now` to `until`. */
export function datesAround(now: number, until = now): readonly [string, string] {
  return [shiftDate(todayIn('UTC', now), -1), shiftDate(todayIn('UTC', until), 1)];
}
