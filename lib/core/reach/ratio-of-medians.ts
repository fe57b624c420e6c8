import { median } from './own-results';

/** How many times the median of one group is that of another, with the interval that 95 of 100 such samples would cover. */
export interface MedianRatio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 1_000;
const OUTSIDE = 0.025;

/**
 * The ratio with a percentile bootstrap interval (Efron, Tibshirani 1993, An Introduction to the Bootstrap, ch. 13), which
 * keeps its promise for medians of tied counts too (Wilcox 2006, Computational Statistics & Data Analysis 51, 1934).
 * `random` gives numbers from 0 to below 1. Null where a group is empty, or where the other's median is 0 or may well be.
 */
export function ratioOfMedians(
  values: readonly number[],
  others: readonly number[],
  random: () => number,
): MedianRatio | null {
  const [above, below] = [median(values), median(others)];
  if (above === null || !below) return null;
  const [first, second] = [resampled(values, random), resampled(others, random)];
  const ratios = Array.from({ length: RESAMPLES }, () => {
    const [one, other] = [first(), second()];
    return one === other ? 1 : one / other;
  }).sort((a, b) => a - b);
  const low = ratios[Math.floor(OUTSIDE * RESAMPLES)];
  const high = ratios[Math.ceil((1 - OUTSIDE) * RESAMPLES) - 1];
  if (low === undefined || high === undefined || !Number.isFinite(high)) return null;
  return { ratio: above / below, low, high };
}

/** Medians of as many values drawn with replacement. Counts how often each was drawn instead of sorting every time. */
function resampled(values: readonly number[], random: () => number): () => number {
  const sorted = values.toSorted((a, b) => a - b);
  const size = sorted.length;
  const [lower, upper] = [Math.ceil(size / 2), Math.floor(size / 2) + 1];
  const drawn = new Uint32Array(size);
  return () => {
    drawn.fill(0);
    for (let draw = 0; draw < size; draw++) drawn[Math.floor(random() * size)]! += 1;
    let seen = 0;
    let low = 0;
    for (let at = 0; at < size; at++) {
      const value = sorted[at] ?? 0;
      const before = seen;
      seen += drawn[at] ?? 0;
      if (before < lower && seen >= lower) low = value;
      if (seen >= upper) return (low + value) / 2;
    }
    return low;
  };
}
