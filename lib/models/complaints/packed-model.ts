import { type PackedWeights, unpackWeights } from '../reach/packed-weights';
import { BUCKETS, type Features } from './features';

/** Buckets of the models that tell kinds apart; pieces fall into them by their last bits. */
export const KIND_BUCKETS = 16384;

/** One linear model as it ships. */
export interface PackedModel {
  readonly pieces: PackedWeights;
  /** What each sign adds, by its number. */
  readonly signs: readonly number[];
  readonly bias: number;
}

/** Answers log-odds for the features of a text. `buckets` as when it was fitted. */
export function openModel(
  { pieces: packed, signs, bias }: PackedModel,
  buckets: number = BUCKETS,
): (features: Features) => number {
  const weights = unpackWeights(packed, buckets);
  return ({ pieces, signs: shown }) => {
    let sum = 0;
    for (const piece of pieces) sum += weights[piece & (buckets - 1)]!;
    let full = 0;
    for (const sign of shown) full += signs[sign]!;
    return bias + sum / Math.sqrt(Math.max(1, pieces.length)) + full;
  };
}
