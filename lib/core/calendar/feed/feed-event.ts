import { expandSeries, type Repeating } from '../expand-series';
import { occurrenceId } from '../occurrence-id';
import { shiftDate } from '../weeks';

/** An event of a subscribed calendar: to be read, never a slot of the team. Date and time are wall-clock in `zone`. */
export interface FeedEvent extends Repeating {
  /** 24-hour `HH:MM`; null where it lasts all day. */
  readonly time: string | null;
  /** IANA zone. */
  readonly zone: string;
  readonly minutes: number;
  /** On how many days it stands, from `date` on. */
  readonly days: number;
  readonly title: string;
  readonly description: string;
}

const PREFIX = 'feed:';

/**
 * What stands on the days from `first` to `last` (ISO dates, both included), by date and time, what lasts all day first. An
 * event of several days stands on each, under an id of its own.
 */
export function feedEventsBetween(
  events: readonly FeedEvent[],
  first: string,
  last: string,
): readonly FeedEvent[] {
  const longest = events.reduce((most, { days }) => Math.max(most, days), 1);
  return expandSeries(events, shiftDate(first, 1 - longest), last, occurrenceOn)
    .flatMap((event) => eachDay(event).filter(({ date }) => date >= first && date <= last))
    .toSorted(
      (a, b) =>
        a.date.localeCompare(b.date) ||
        (a.time ?? '').localeCompare(b.time ?? '') ||
        a.id.localeCompare(b.id),
    );
}

/** The one that an id of `feedEventsBetween` names; null where it is no such id, or the event is gone. */
export function findFeedEvent(events: readonly FeedEvent[], id: string): FeedEvent | null {
  const [, date] = /^feed:.*@(\d{4}-\d{2}-\d{2})$/s.exec(id) ?? [];
  if (!date) return null;
  return feedEventsBetween(events, date, date).find((event) => event.id === id) ?? null;
}

function eachDay(event: FeedEvent): readonly FeedEvent[] {
  return Array.from({ length: event.days }, (_, day) => {
    const date = shiftDate(event.date, day);
    return { ...event, id: PREFIX + occurrenceId(event.id, date), date, time: day > 0 ? null : event.time };
  });
}

function occurrenceOn(series: FeedEvent, date: string): FeedEvent {
  return {
    ...series,
    id: occurrenceId(series.id, date),
    date,
    recurrence: null,
    occurrence: { seriesId: series.id, date },
  };
}
