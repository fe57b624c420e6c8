import type { Platform } from '../platform';

/** Somebody's post or comment as it stands on the page. Page text is untrusted: plain text only. */
export interface Post {
  readonly site: Platform;
  /** Stable id: X status id, Facebook comment or post id. */
  readonly id: string;
  /** Absolute address, or null where the page does not tell. */
  readonly permalink: string | null;
  /** Display name. */
  readonly author: string;
  /** Without @; null on Facebook. */
  readonly handle: string | null;
  readonly text: string;
  /** BCP 47 tag the page gave, or null when unknown or when the text is a machine translation. */
  readonly language: string | null;
  /** Epoch milliseconds, or null where the page tells none. On Facebook, no finer than the age it shows, and not too old. */
  readonly time: number | null;
}
