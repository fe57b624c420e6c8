import { featuresOf, WORDING_FEATURES, type WordingFeature } from '@/lib/core/reach/wording-features';
import { fitPairs, type PairDifference } from '../training/fit-pairs';
import { PIECES, piecesOf, VIEWS, type View, viewOf } from './features';
import { packWeights } from './packed-weights';
import type { ReachWeights } from './predict';
import type { WordingPair } from './training-pairs';

/** A pair with what its wordings differ in: first the named features, then the pieces. */
export interface ReadPair extends WordingPair {
  readonly difference: PairDifference;
}

const NAMED = WORDING_FEATURES.length;
const SIZE = NAMED + PIECES;

/** How far weights may move from zero, by kind; chosen by folds over the training part. */
const NAMED_FREEDOM = 0.1;
const FREEDOM: Readonly<Record<View, number>> = { phrase: 0.141, place: 0.129, letters: 0.0354 };
/** A piece counts only where so many pairs differ in it. */
const LEAST_PAIRS = 8;
/** So much of a piece's freedom comes from how one-sided it is; the rest is the same for all. */
const BY_SIDE = 0.7;
/** Seen on either side before anything was seen. */
const BEFOREHAND = 2;
/** Pieces that ship. */
const MOST_PIECES = 40_000;

export function readPairs(pairs: readonly WordingPair[]): readonly ReadPair[] {
  return pairs.map((pair) => {
    const features: number[] = [];
    const values: number[] = [];
    const differ = (feature: number, value: number) => {
      if (value === 0) return;
      features.push(feature);
      values.push(value);
    };
    const [more, less] = [featuresOf(pair.more), featuresOf(pair.less)];
    WORDING_FEATURES.forEach((name, at) => {
      differ(at, more[name] - less[name]);
    });
    const [won, lost] = [piecesOf(pair.more), piecesOf(pair.less)];
    for (const piece of won) if (!lost.has(piece)) differ(NAMED + piece, 1);
    for (const piece of lost) if (!won.has(piece)) differ(NAMED + piece, -1);
    return {
      ...pair,
      difference: { features: Int32Array.from(features), values: Float64Array.from(values) },
    };
  });
}

/** A weight for each named feature and each piece. */
export function fitReach(pairs: readonly ReadPair[]): Float64Array {
  const differences = pairs.map(({ difference }) => difference);
  return fitPairs(differences, freedomOf(differences));
}

/** Named features by their spread, pieces by how one-sidedly they stand with winners or losers (Wang, Manning 2012). */
function freedomOf(differences: readonly PairDifference[]): Float64Array {
  const squares = new Float64Array(SIZE);
  const wins = new Float64Array(SIZE);
  const times = new Float64Array(SIZE);
  for (const { features, values } of differences) {
    features.forEach((feature, at) => {
      const value = values[at]!;
      squares[feature]! += value * value;
      times[feature]! += 1;
      if (value > 0) wins[feature]! += 1;
    });
  }
  const sides = new Map<View, { sum: number; count: number }>(
    VIEWS.map((view) => [view, { sum: 0, count: 0 }]),
  );
  const sideOf = (feature: number) =>
    Math.abs(Math.log((wins[feature]! + BEFOREHAND) / (times[feature]! - wins[feature]! + BEFOREHAND)));
  const counts = (feature: number) => times[feature]! >= LEAST_PAIRS;
  for (let feature = NAMED; feature < SIZE; feature += 1) {
    if (!counts(feature)) continue;
    const side = sides.get(viewOf(feature - NAMED))!;
    side.sum += sideOf(feature) ** 2;
    side.count += 1;
  }
  return Float64Array.from({ length: SIZE }, (_, feature) => {
    if (feature < NAMED) {
      return NAMED_FREEDOM / Math.max(1e-3, Math.sqrt(squares[feature]! / (2 * differences.length)));
    }
    if (!counts(feature)) return 0;
    const view = viewOf(feature - NAMED);
    const { sum, count } = sides.get(view)!;
    return FREEDOM[view] * (1 - BY_SIDE + (BY_SIDE * sideOf(feature)) / Math.sqrt(sum / count));
  });
}

/** The model as it ships, its leads multiplied by `certainty`. */
export function shipped(weights: Float64Array, certainty: number): ReachWeights {
  const scaled = weights.map((weight) => weight * certainty);
  const features = Object.fromEntries(
    WORDING_FEATURES.map((name, at): [WordingFeature, number] => [name, Number(scaled[at]!.toFixed(4))]),
  ) as Record<WordingFeature, number>;
  return { features, ...packWeights(scaled.slice(NAMED), MOST_PIECES) };
}
