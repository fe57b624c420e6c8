import { Temporal } from 'temporal-polyfill';
import type { Platform } from '../platform';
import type { BestTimes } from '../reach/best-times';
import { plainHandle } from '../team/plain-handle';
import type { Slot } from './slot';
import { slotInstant } from './today';

/** A time in the calendar that nothing stands at. */
export interface FreeSlot {
  /** ISO date and 24-hour `HH:MM`, on the clock of `zone`. */
  readonly date: string;
  readonly time: string;
  readonly zone: string;
  /** The same in epoch milliseconds. */
  readonly at: number;
  /** Days from the reader's today: 0 is today, 1 tomorrow. */
  readonly inDays: number;
}

interface Wanted {
  /** All slots of the days to come. */
  readonly slots: readonly Slot[];
  readonly site: Platform;
  /** Whose slots must not stand within an hour. A slot that names no account may be anybody's. */
  readonly account: string;
  readonly times: Pick<BestTimes, 'hours' | 'weekdays'>;
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA zone of the team's clock. */
  readonly zone: string;
}

export const DAYS_AHEAD = 60;
const HOUR_MS = 3_600_000;

/**
 * The next full hour among the best with no slot of the account within an hour of it; null if 60 days hold none. Hours
 * that a clock change skips are passed over; of an hour that comes twice, the first counts.
 */
export function nextFreeSlot({ slots, site, account, times, now, zone }: Wanted): FreeSlot | null {
  const isSame = (slot: Slot) =>
    slot.site === site && (slot.account.trim() === '' || plainHandle(slot.account) === plainHandle(account));
  const isOpen = ({ state }: Slot) => state !== 'skipped' && state !== 'missed';
  const taken = slots.filter((slot) => isSame(slot) && isOpen(slot)).map(slotInstant);
  const isFree = (at: number) => at > now && taken.every((other) => Math.abs(other - at) >= HOUR_MS);
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const hours = times.hours.toSorted((a, b) => a - b);

  for (let inDays = 0; inDays <= DAYS_AHEAD; inDays++) {
    const day = today.add({ days: inDays });
    if (!times.weekdays.includes(day.dayOfWeek)) continue;
    for (const hour of hours) {
      const moment = day.toPlainDateTime({ hour }).toZonedDateTime(zone);
      if (moment.hour !== hour || !isFree(moment.epochMilliseconds)) continue;
      const time = moment.toPlainTime().toString({ smallestUnit: 'minute' });
      return { date: day.toString(), time, zone, at: moment.epochMilliseconds, inDays };
    }
  }
  return null;
}
