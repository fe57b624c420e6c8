import { type Counting, weigh, X_COUNTING } from './weighted-length';

/** What X counts apart: `wide` is Hangul and all else that weighs two, `narrow` is Latin letters, digits and spaces. */
export type CostKind = 'links' | 'emoji' | 'wide' | 'narrow';

/** `count` times `each` units. */
export interface Cost {
  readonly kind: CostKind;
  readonly count: number;
  readonly each: number;
}

const WEIGHS = { links: X_COUNTING.transformedURLLength ?? 23, emoji: 2, wide: 2, narrow: 1 };

const NOTHING: Counting = { ...X_COUNTING, scale: 1, defaultWeight: 0, transformedURLLength: 0, ranges: [] };
/** X's own counting with one thing weighing one and all else nothing, so that the parts cannot but add up to the whole. */
const ONLY: Readonly<Record<'links' | 'emoji' | 'narrow', Counting>> = {
  links: { ...NOTHING, transformedURLLength: 1 },
  emoji: { ...NOTHING, defaultWeight: 1, ranges: [{ start: 0, end: 0xffff, weight: 0 }] },
  narrow: {
    ...NOTHING,
    ranges: (X_COUNTING.ranges ?? []).map(({ start, end }) => ({ start, end, weight: 1 })),
  },
};

/** What each kind of character costs in a post on X, dearest first; what is not there is left out. */
export function weightedCosts(text: string): readonly Cost[] {
  const count = (kind: keyof typeof ONLY) => weigh(text, ONLY[kind]).weightedLength;
  const [links, emoji, narrow] = [count('links'), count('emoji'), count('narrow')];
  const rest = weigh(text).weightedLength - links * WEIGHS.links - emoji * WEIGHS.emoji - narrow;
  const counts: Readonly<Record<CostKind, number>> = { links, emoji, wide: rest / WEIGHS.wide, narrow };
  return (['links', 'emoji', 'wide', 'narrow'] as const)
    .map((kind) => ({ kind, count: counts[kind], each: WEIGHS[kind] }))
    .filter((cost) => cost.count > 0);
}
