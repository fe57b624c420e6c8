import { Temporal } from 'temporal-polyfill';
import { minutesOf, type Timed } from './side-by-side';
import type { Slot } from './slot';
import { slotInstant } from './today';
import { shiftDate } from './weeks';

/** What of a slot lies on a day after its own, on its own zone's clock. */
export interface Continuation extends Timed {
  readonly id: string;
  readonly slot: Slot;
  /** ISO date. */
  readonly date: string;
  /** 24-hour `HH:MM` at which the slot ends; null where it goes on all that day. */
  readonly until: string | null;
}

const DAY_MINUTES = 1_440;
/** No clock change is longer. */
const LONGEST_CHANGE = 180;

/** A slot of a day's length reaches into the day after the next where an hour of the next is skipped. */
export const LONGEST_REACH = 2;

/** Where a slot that ends past midnight goes on; nothing for others. Clock changes count: minutes are those that pass. */
export function continuationsOf(slot: Slot): readonly Continuation[] {
  const { id, date, time, zone, minutes } = slot;
  if (minutesOf(time) + minutes < DAY_MINUTES - LONGEST_CHANGE) return [];
  const end = Temporal.Instant.fromEpochMilliseconds(slotInstant(slot) + minutes * 60_000).toZonedDateTimeISO(
    zone,
  );
  return Array.from({ length: LONGEST_REACH }, (_, days) => shiftDate(date, days + 1)).flatMap((day) => {
    const begins = Temporal.PlainDate.from(day).toZonedDateTime(zone);
    if (begins.epochMilliseconds >= end.epochMilliseconds) return [];
    const wallTime = begins.toPlainTime().toString().slice(0, 5);
    const until = end.toPlainDate().toString() === day ? end.toPlainTime().toString().slice(0, 5) : null;
    const lasts = (until === null ? DAY_MINUTES : minutesOf(until)) - minutesOf(wallTime);
    return [{ id: `${id}+${day}`, slot, date: day, time: wallTime, minutes: lasts, until }];
  });
}
