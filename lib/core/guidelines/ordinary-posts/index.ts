import type { Platform } from '../../platform';

/** An ordinary post as companies write them, made up for trying rules on. */
export interface OrdinaryPost {
  readonly text: string;
  readonly platform: Platform;
}

/** A few hundred that a good rule mostly leaves alone. */
export const ORDINARY_POSTS: readonly OrdinaryPost[] = [];
