import { Temporal } from 'temporal-polyfill';
import { isOpen, type Slot } from './slot';

/** ISO date that it is in `zone` at `now`, in epoch milliseconds. Throws RangeError on an unknown zone. */
export function todayIn(zone: string, now: number): string {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** How many minutes past midnight the clock shows in `zone` at `now`. Throws RangeError on an unknown zone. */
export function minuteOfDay(zone: string, now: number): number {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  return hour * 60 + minute;
}

/**
 * When the day began that it is in `zone` at `now`, or begins so many days later: all in epoch milliseconds. Throws
 * RangeError on an unknown zone.
 */
export function startOfDay(zone: string, now: number, daysLater = 0): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  return today.add({ days: daysLater }).toZonedDateTime(zone).epochMilliseconds;
}

/**
 * Epoch milliseconds of a slot's wall-clock time in its own zone. A time that a clock change skips comes as much later
 * as the gap is long; a time that happens twice means the first. Throws RangeError on a malformed slot.
 */
export function slotInstant({ date, time, zone }: Pick<Slot, 'date' | 'time' | 'zone'>): number {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds;
}

/** The slots that fall on the reader's today, whatever zone they were planned in, by time. */
export function slotsToday(slots: readonly Slot[], zone: string, now: number): readonly Slot[] {
  const today = todayIn(zone, now);
  return byTime(slots).filter((slot) => todayIn(zone, slotInstant(slot)) === today);
}

export interface Today {
  /** The open slot whose time came last; null when none is due. */
  readonly now: Slot | null;
  /** The first open slot still ahead. */
  readonly next: Slot | null;
  /** All others, by time. */
  readonly rest: readonly Slot[];
}

/** Sorts a day's slots into what is due, what comes next, and the rest. `now` in epoch milliseconds. */
export function arrangeToday(slots: readonly Slot[], now: number): Today {
  const sorted = byTime(slots);
  const open = sorted.filter(isOpen);
  const due = open.findLast((slot) => slotInstant(slot) <= now) ?? null;
  const next = open.find((slot) => slotInstant(slot) > now) ?? null;
  return { now: due, next, rest: sorted.filter((slot) => slot !== due && slot !== next) };
}

function byTime(slots: readonly Slot[]): readonly Slot[] {
  return slots.toSorted((a, b) => slotInstant(a) - slotInstant(b) || a.id.localeCompare(b.id));
}
