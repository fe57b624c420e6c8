import type { Language } from '@/lib/core/language';
import type { MedianRatio } from '@/lib/core/reach/ratio-of-medians';
import { formatFixed } from './format-number';

/** The ratio to one decimal and its bounds to two, so that a bound just above 1 does not read as 1. */
export function ratioWords({ ratio, low, high }: MedianRatio, language: Language): Record<string, string> {
  return {
    ratio: formatFixed(ratio, language, 1),
    low: formatFixed(low, language, 2),
    high: formatFixed(high, language, 2),
  };
}
