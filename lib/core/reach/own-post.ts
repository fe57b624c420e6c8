import type { SlotKind } from '../calendar/slot';
import type { Language } from '../language';
import type { Platform } from '../platform';

/** What anybody sees under a post; null where the page did not tell. Facebook's shares are `reposts`, its reactions `likes`. */
export interface PublicCounts {
  readonly replies: number | null;
  readonly reposts: number | null;
  readonly likes: number | null;
  readonly views: number | null;
}

/** What a post was like, without its text. */
export interface PostFeatures {
  readonly hasQuestion: boolean;
  readonly hasNumber: boolean;
  readonly hasLink: boolean;
  readonly hasMedia: boolean;
  /** Asks readers to pass it on. */
  readonly asksShare: boolean;
  readonly hashtags: number;
  /** Units as X counts them, on Facebook too: only posts of one account are compared. */
  readonly length: number;
  readonly kind: SlotKind;
  readonly language: Language;
}

/** A post of ours that stood on screen, with its newest public counts. Times in epoch milliseconds. */
export interface OwnPost {
  /** Stable, and one for each post. */
  readonly id: string;
  /** Its address on the site; null where the page did not tell. */
  readonly link: string | null;
  readonly platform: Platform;
  /** Handle without @, or the name of the Facebook Page. */
  readonly account: string;
  /** Null where neither the page nor our own record of what went out tells. */
  readonly postedAt: number | null;
  readonly features: PostFeatures;
  readonly counts: PublicCounts;
  readonly countedAt: number;
  readonly firstSeenAt: number;
}

/** What a page shows of one of our posts. */
export interface OwnPostSight {
  readonly platform: Platform;
  /** The site's own id of it. */
  readonly siteId: string;
  readonly link: string | null;
  readonly account: string;
  readonly text: string;
  readonly postedAt: number | null;
  readonly hasMedia: boolean;
  readonly hasLink: boolean;
  readonly counts: PublicCounts;
}

/** One post seen again: the newest counts, and of the rest what was known better before. */
export function seenAgain(before: OwnPost, now: OwnPost): OwnPost {
  const count = (name: keyof PublicCounts) => now.counts[name] ?? before.counts[name];
  return {
    ...now,
    link: now.link ?? before.link,
    postedAt: before.postedAt ?? now.postedAt,
    firstSeenAt: before.firstSeenAt,
    // Timelines cut long texts short.
    features: now.features.length < before.features.length ? before.features : now.features,
    counts: {
      replies: count('replies'),
      reposts: count('reposts'),
      likes: count('likes'),
      views: count('views'),
    },
  };
}
