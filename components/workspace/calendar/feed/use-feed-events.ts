import { useMemo } from 'react';
import type { CalendarFeed } from '@/lib/core/calendar/feed/calendar-feed';
import { type FeedEvent, feedEventsBetween } from '@/lib/core/calendar/feed/feed-event';

const NOTHING: readonly FeedEvent[] = [];

/** What the subscribed calendar has on each day from `first` to `last` (ISO dates, both included). */
export function useFeedEvents(
  feed: CalendarFeed | null,
  first: string,
  last: string,
): (date: string) => readonly FeedEvent[] {
  const events = feed?.content?.events ?? NOTHING;
  return useMemo(() => {
    const byDate = Map.groupBy(feedEventsBetween(events, first, last), ({ date }) => date);
    return (date) => byDate.get(date) ?? NOTHING;
  }, [events, first, last]);
}
