import type { Platform } from '../../platform';

/** An ordinary post as companies write them, made up for trying rules on. */
export interface OrdinaryPost {
  readonly text: string;
  readonly platform: Platform;
}

export function postsOn(platform: Platform, texts: readonly string[]): readonly OrdinaryPost[] {
  return texts.map((text) => ({ text, platform }));
}
