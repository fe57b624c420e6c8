import type { LeftOut } from '../left-out';
import type { FeedEvent } from './feed-event';

/** Why a feed could not be refreshed. */
export type FeedFailureReason =
  | 'permission'
  | 'offline'
  | 'slow'
  | 'forwarded'
  | 'refused'
  | 'failed'
  | 'tooLarge'
  | 'notCalendar'
  | 'incomplete';

export interface FeedFailure {
  readonly reason: FeedFailureReason;
  /** What the server answered, where it was that; a status of HTTP. */
  readonly status: number | null;
}

/** By which a server knows whether the calendar is still the one that it gave last. */
export interface FeedVersion {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What the address gave when it was last read whole. */
export interface FeedContent {
  /** What the calendar calls itself; empty where it does not say. */
  readonly name: string;
  readonly events: readonly FeedEvent[];
  readonly leftOut: readonly LeftOut[];
  readonly version: FeedVersion;
  /** IANA name of the clock on which times without a zone were read. */
  readonly home: string;
  /** When that was, or when the server last said that it is still so; epoch milliseconds. */
  readonly readAt: number;
}

/** The one calendar elsewhere that this one shows. */
export interface CalendarFeed {
  /** Begins with `https://`. It may be secret: whoever has it can read the calendar. */
  readonly address: string;
  /** What the person calls it; may be empty. */
  readonly name: string;
  readonly everyMinutes: number;
  /** When the address was last asked, in epoch milliseconds; null where it is to be asked now. */
  readonly askedAt: number | null;
  readonly failure: FeedFailure | null;
  /** Stays whatever goes wrong; null until the first time that all went well. */
  readonly content: FeedContent | null;
}

/** How often a feed may be refreshed, in minutes. */
export const FEED_INTERVALS = [60, 240, 720, 1_440] as const;
/** Calendar programs themselves bring a feed up to date only every few hours. */
const USUAL_INTERVAL = 240;

export function newFeed(address: string): CalendarFeed {
  return { address, name: '', everyMinutes: USUAL_INTERVAL, askedAt: null, failure: null, content: null };
}

/** The host, which is all of the address that is shown. */
export function feedHost({ address }: Pick<CalendarFeed, 'address'>): string {
  return /^https:\/\/([^/?#]+)/.exec(address)?.[1] ?? '';
}

/** What people read for it. */
export function feedName(feed: CalendarFeed): string {
  return feed.name || feed.content?.name || feedHost(feed);
}
