import { describe, expect, it } from 'vitest';
import { seededRandom } from '@/lib/core/reach/seeded-random';
import { dropOut } from '@/lib/models/training/drop-out';
import { fitLogistic } from '@/lib/models/training/logistic-regression';

const ITEMS = Array.from({ length: 10_000 }, (_, at) => at);

describe('leaving out by chance', () => {
  it('passes over about the share asked for, and keeps the order', () => {
    const left = dropOut(ITEMS, 0.3, seededRandom(1));
    expect(left.length).toBeGreaterThan(6800);
    expect(left.length).toBeLessThan(7200);
    expect(left).toEqual([...left].sort((a, b) => a - b));
  });

  it('passes over nothing at 0', () => {
    expect(dropOut(ITEMS, 0, seededRandom(1))).toEqual(ITEMS);
  });

  it('spreads what is learned over pieces that always come together', () => {
    const samples = Array.from({ length: 200 }, (_, at) => {
      const label: 0 | 1 = at % 2 === 0 ? 0 : 1;
      return { features: label === 1 ? [0] : [1], signs: label === 1 ? [2] : [3], label, weight: 1 };
    });
    const shareOfSign = (dropped: number) => {
      const { weights } = fitLogistic(samples, 4, 3, { features: 0, signs: dropped });
      return weights[2]! / weights[0]!;
    };
    expect(shareOfSign(0.5)).toBeLessThan(shareOfSign(0));
  });
});
