import type { DayNote } from '@/lib/core/calendar/day-notes';
import type { FeedEvent } from '@/lib/core/calendar/feed/feed-event';
import type { Slot } from '@/lib/core/calendar/slot';
import type { ViewRoute } from '../calendar-view';

/** What the month and the week are drawn from. */
export interface CalendarGridProps {
  readonly route: ViewRoute;
  /** Rows of the calendar, as they are kept. */
  readonly rows: readonly Slot[];
  /** What is shown on an ISO date, by time. Stable while nothing changes. */
  readonly slotsOn: (date: string) => readonly Slot[];
  /** What the subscribed calendar has on an ISO date, what lasts all day first. Stable while nothing changes. */
  readonly eventsOn: (date: string) => readonly FeedEvent[];
  /** What the subscribed calendar is called. */
  readonly feedName: string;
  /** Holidays and sensitive dates of an ISO date. */
  readonly notesOn: (date: string) => readonly DayNote[];
  /** ISO date around which it is shown. */
  readonly date: string;
  readonly today: string;
  /** 1 for Monday to 7. */
  readonly firstDay: number;
  /** The team's zone (IANA name). */
  readonly zone: string;
  /** What is open in the panel beside it: a slot's id, or a day. */
  readonly chosenId: string | null;
}
