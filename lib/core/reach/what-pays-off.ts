import type { OwnPost } from './own-post';
import { ENOUGH_POSTS, grownPosts, median, OUTCOMES, type Outcome, outcomeOf } from './own-results';
import { type MedianRatio, ratioOfMedians } from './ratio-of-medians';

/** What posts are compared by. */
export const TRAITS = [
  'question',
  'number',
  'link',
  'media',
  'hashtag',
  'short',
  'askShare',
  'promotion',
] as const;
export type Trait = (typeof TRAITS)[number];

/** Posts with a trait against those of the same account without it. */
export interface Comparison {
  readonly trait: Trait;
  readonly outcome: Outcome;
  /** Grown posts whose outcome was seen. */
  readonly withIt: number;
  readonly withoutIt: number;
  /** `few`: under ten on a side. `none`: too often nothing at all to compare. `unclear`: the interval holds 1. */
  readonly verdict: 'few' | 'none' | 'unclear' | 'more' | 'less';
  /** Null with too few posts or nothing to compare. */
  readonly ratio: MedianRatio | null;
}

/**
 * Compares one account's grown posts by every trait and outcome. What it finds is what went together, not what caused it.
 * `random` as for `ratioOfMedians`.
 */
export function whatPaysOff(posts: readonly OwnPost[], random: () => number): readonly Comparison[] {
  const grown = grownPosts(posts);
  const usualLength = median(grown.map(({ features }) => features.length)) ?? 0;
  return TRAITS.flatMap((trait) =>
    OUTCOMES.map((outcome): Comparison => {
      const seen = grown.flatMap((post) => {
        const value = outcomeOf(post, outcome);
        return value === null ? [] : [{ value, has: hasTrait(post, trait, usualLength) }];
      });
      const values = (has: boolean) => seen.filter((one) => one.has === has).map(({ value }) => value);
      const [withIt, withoutIt] = [values(true), values(false)];
      const enough = withIt.length >= ENOUGH_POSTS && withoutIt.length >= ENOUGH_POSTS;
      const ratio = enough ? ratioOfMedians(withIt, withoutIt, random) : null;
      const sizes = { withIt: withIt.length, withoutIt: withoutIt.length };
      return { trait, outcome, ...sizes, ratio, verdict: enough ? verdictOn(ratio) : 'few' };
    }),
  );
}

function verdictOn(ratio: MedianRatio | null): Comparison['verdict'] {
  if (!ratio) return 'none';
  if (ratio.low > 1) return 'more';
  return ratio.high < 1 ? 'less' : 'unclear';
}

/** `short`: under the account's own usual length. */
function hasTrait({ features }: OwnPost, trait: Trait, usualLength: number): boolean {
  switch (trait) {
    case 'question':
      return features.hasQuestion;
    case 'number':
      return features.hasNumber;
    case 'link':
      return features.hasLink;
    case 'media':
      return features.hasMedia;
    case 'hashtag':
      return features.hashtags > 0;
    case 'short':
      return features.length < usualLength;
    case 'askShare':
      return features.asksShare;
    case 'promotion':
      return features.kind === 'promotion';
  }
}
