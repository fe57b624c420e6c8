/** How far the first step goes. */
export const RATE = 0.2;
const DECAY = 2e-5;

/**
 * Moves one weight down its slope; the more it has been moved before, the less (Duchi, Hazan, Singer 2011, JMLR 12).
 * `slopes` holds the sum of squares so far.
 */
export function descend(
  weights: Float64Array | Float32Array,
  slopes: Float64Array | Float32Array,
  at: number,
  slope: number,
): void {
  const full = slope + DECAY * weights[at]!;
  slopes[at]! += full * full;
  weights[at]! -= (RATE * full) / Math.sqrt(slopes[at]!);
}
