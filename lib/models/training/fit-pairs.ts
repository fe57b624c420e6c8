import { seededRandom } from '@/lib/core/reach/seeded-random';
import { shuffle } from './shuffle';

/** How the winner of one pair differs from the loser: which features, and by how much. */
export interface PairDifference {
  readonly features: Int32Array;
  readonly values: Float64Array;
}

const ROUNDS = 12;
const NEWTON_STEPS = 20;

/**
 * Weights under which the winners score above the losers: logistic regression on differences, without bias, so that the
 * order in which a pair is told changes nothing. `freedom` is how far each weight may move from zero (the standard
 * deviation of its prior); a weight of no freedom stays zero. Dual coordinate ascent (Yu, Huang, Lin 2011, Machine
 * Learning 85). Same pairs in the same order give the same weights.
 */
export function fitPairs(pairs: readonly PairDifference[], freedom: Float64Array): Float64Array {
  const weights = new Float64Array(freedom.length);
  const scaled = pairs.map(({ features, values }) => {
    const x = values.map((value, at) => value * freedom[features[at]!]!);
    return { features, x, square: x.reduce((sum, value) => sum + value * value, 0) };
  });
  const shares = new Float64Array(pairs.length);
  const give = (at: number, share: number) => {
    const { features, x } = scaled[at]!;
    const step = share - shares[at]!;
    shares[at] = share;
    for (let k = 0; k < x.length; k += 1) weights[features[k]!]! += step * x[k]!;
  };
  const order = pairs.map((_, at) => at);
  for (const at of order) give(at, 0.01);
  const random = seededRandom(20261126);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const at of order) {
      const { features, x, square } = scaled[at]!;
      let lead = 0;
      for (let k = 0; k < x.length; k += 1) lead += weights[features[k]!]! * x[k]!;
      give(at, bestShare(shares[at]!, lead, square));
    }
  }
  return weights.map((weight, feature) => weight * freedom[feature]!);
}

/** Where the dual of one pair has its top: the root of `log(a / (1 - a)) + lead + square (a - now)` between 0 and 1. */
function bestShare(now: number, lead: number, square: number): number {
  let share = now;
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const slope = Math.log(share / (1 - share)) + lead + square * (share - now);
    const next = share - slope / (1 / (share * (1 - share)) + square);
    const kept = next <= 0 ? share / 2 : next >= 1 ? (1 + share) / 2 : next;
    if (Math.abs(kept - share) < 1e-6) return kept;
    share = kept;
  }
  return share;
}
