import { featuresOf, WORDING_FEATURES, type WordingFeatures } from '@/lib/core/reach/wording-features';
import type { WordingReader } from '@/lib/core/reach/wording-reader';
import { PIECES, piecesOf } from './features';
import { type PackedWeights, unpackWeights } from './packed-weights';

/** The model as it ships. */
export interface ReachWeights extends PackedWeights {
  readonly features: WordingFeatures;
}

/** Builds the reading of one wording; under a millisecond each. */
export function createWordingReader({ features, ...pieces }: ReachWeights): WordingReader {
  const weights = unpackWeights(pieces, PIECES);
  return (text) => {
    const found = featuresOf(text);
    let sum = WORDING_FEATURES.reduce((total, name) => total + features[name] * found[name], 0);
    for (const piece of piecesOf(text)) sum += weights[piece] ?? 0;
    return sum;
  };
}
