import type { CalendarFeed, FeedContent, FeedFailure } from './calendar-feed';

/** What came of asking the address. */
export type FeedAnswer =
  | { readonly kind: 'content'; readonly content: Omit<FeedContent, 'readAt'> }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failure'; readonly failure: FeedFailure };

/** The feed after an answer that came at `now` (epoch milliseconds): all of it, or as it was and why. */
export function afterAnswer(feed: CalendarFeed, answer: FeedAnswer, now: number): CalendarFeed {
  const asked = { ...feed, askedAt: now };
  switch (answer.kind) {
    case 'content':
      return { ...asked, failure: null, content: { ...answer.content, readAt: now } };
    case 'unchanged':
      return { ...asked, failure: null, content: feed.content && { ...feed.content, readAt: now } };
    case 'failure':
      return { ...asked, failure: answer.failure };
  }
}
