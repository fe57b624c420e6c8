import { letterOf, numberOf } from '../shared/letters';

/** Steps on each side of zero: one character holds a weight. */
const LEVELS = 31;
/** Weights beyond this many standard deviations are cut to it. */
const CUT = 4;

/** Writes each weight as one character, in steps of a shared size. */
export function packWeights(weights: Float64Array): { readonly packed: string; readonly step: number } {
  const spread = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length);
  const step = (CUT * spread) / LEVELS;
  const letters = Array.from(weights, (weight) =>
    letterOf(LEVELS + Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / step)))),
  );
  return { packed: letters.join(''), step };
}

/** The weights in steps. */
export function unpackWeights(packed: string): Int8Array {
  return Int8Array.from({ length: packed.length }, (_, at) => numberOf(packed.charAt(at)) - LEVELS);
}
