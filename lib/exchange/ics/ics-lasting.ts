import { Temporal } from 'temporal-polyfill';
import type { ReadSlot } from '@/lib/core/calendar/import-slots';
import { type Component, firstLine } from './content-lines';
import { inZone, momentOf } from './ics-moment';
import type { Lasting } from './ics-report';

/** On more days nothing stands. */
const MOST_DAYS = 366;

/**
 * On how many days that event stands, which was read as this slot; null for what lasts less than a day. An end is where
 * something is over: one at midnight is of the day before.
 */
export function lastingOf(event: Component, { date, zone }: ReadSlot, home: string): Lasting | null {
  const start = momentOf(firstLine(event, 'DTSTART'), home);
  if (!start) return null;
  const from = inZone(start, zone);
  const end = endOf(event, from, zone, home);
  const { allDay } = start;
  if (!allDay && Temporal.PlainDateTime.compare(from.add({ days: 1 }), end) > 0) return null;
  const last = end.subtract({ nanoseconds: 1 }).toPlainDate();
  const days = Temporal.PlainDate.from(date).until(last).days + 1;
  return { allDay, days: Math.min(Math.max(days, 1), MOST_DAYS) };
}

function endOf(event: Component, from: Temporal.PlainDateTime, zone: string, home: string) {
  const end = momentOf(firstLine(event, 'DTEND'), home);
  if (end) return inZone(end, zone);
  try {
    return from.add(firstLine(event, 'DURATION')?.value.trim() ?? 'PT0S');
  } catch {
    return from;
  }
}
