import { Temporal } from 'temporal-polyfill';
import type { Slot } from '@/lib/core/calendar/slot';

const DAY_MS = 86_400_000;

/** Epoch milliseconds of a slot's wall-clock time; in the gap of a clock change, as much later as the gap is long. */
export function slotTime({ date, time, zone }: Slot): number {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds;
}

/** When the next slot that still waits to go out is due, in epoch milliseconds, or null. */
export function nextSlotTime(slots: readonly Slot[], now: number): number | null {
  const times = slots
    .filter(({ state }) => state === 'planned' || state === 'ready')
    .map(slotTime)
    .filter((time) => time > now);
  return times.length > 0 ? Math.min(...times) : null;
}

/** First and last ISO date that some zone on earth has within a day around `now`. */
export function datesAround(now: number): readonly [string, string] {
  const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
  return [dayOf(now - DAY_MS), dayOf(now + DAY_MS)];
}
