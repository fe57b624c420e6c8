import { Temporal } from 'temporal-polyfill';
import { slotInstant } from '../calendar/today';

/** When the team answers, in its own zone. */
export interface DutyHours {
  /** ISO days of the week: 1 is Monday, 7 Sunday. */
  readonly days: readonly number[];
  /** 24-hour `HH:MM`. */
  readonly from: string;
  /** 24-hour `HH:MM`; at or before `from` it means the day after. */
  readonly until: string;
}

const MINUTE_MS = 60_000;
/** The longest break that anybody plans: two weeks. */
const DAYS_AHEAD = 14;

/**
 * The moment at which so many minutes on duty have passed since `from`, in epoch milliseconds; Infinity where nobody is on
 * duty for two weeks. Throws RangeError on an unknown zone.
 */
export function afterDutyTime(from: number, minutes: number, hours: DutyHours, zone: string): number {
  let left = minutes * MINUTE_MS;
  const today = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
  // Yesterday's night shift may still run.
  for (let day = -1; day <= DAYS_AHEAD; day += 1) {
    const date = today.add({ days: day });
    if (!hours.days.includes(date.dayOfWeek)) continue;
    const lastDate = hours.until > hours.from ? date : date.add({ days: 1 });
    const start = Math.max(from, slotInstant({ date: `${date}`, time: hours.from, zone }));
    const end = slotInstant({ date: `${lastDate}`, time: hours.until, zone });
    if (start + left <= end) return start + left;
    left -= Math.max(0, end - start);
  }
  return Number.POSITIVE_INFINITY;
}
