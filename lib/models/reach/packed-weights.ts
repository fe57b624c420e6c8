import { LARGEST, letterOf, numberOf } from '../shared/letters';

/** A step over so many pieces without a weight. */
const LEAP = LARGEST;
/** Steps on each side of zero. */
const LEVELS = 31;

/** Weights of few pieces out of many, each as two characters: how far from the last, and how much. */
export interface PackedWeights {
  readonly packed: string;
  /** The weight of the highest step. Steps are quadratic, finer near zero. */
  readonly largest: number;
}

/** Keeps the `most` largest weights and coarsens them. */
export function packWeights(weights: Float64Array, most: number): PackedWeights {
  const kept = Array.from(weights.keys())
    .filter((piece) => weights[piece] !== 0)
    .sort((a, b) => Math.abs(weights[b]!) - Math.abs(weights[a]!))
    .slice(0, most);
  const largest = Math.abs(weights[kept[0] ?? 0] ?? 0);
  let packed = '';
  let last = 0;
  for (const piece of kept.sort((a, b) => a - b)) {
    const weight = weights[piece]!;
    const level = Math.sign(weight) * Math.round(LEVELS * Math.sqrt(Math.abs(weight) / largest));
    for (; piece - last >= LEAP; last += LEAP) packed += letterOf(LEAP);
    packed += letterOf(piece - last) + letterOf(LEVELS + level);
    last = piece;
  }
  return { packed, largest };
}

/** The weight of each of so many pieces. */
export function unpackWeights({ packed, largest }: PackedWeights, pieces: number): Float32Array {
  const weights = new Float32Array(pieces);
  let piece = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const step = numberOf(packed.charAt(at));
    piece += step;
    if (step === LEAP) continue;
    at += 1;
    const level = (numberOf(packed.charAt(at)) - LEVELS) / LEVELS;
    weights[piece] = Math.sign(level) * largest * level ** 2;
  }
  return weights;
}
