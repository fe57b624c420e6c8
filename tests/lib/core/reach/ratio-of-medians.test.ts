import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioOfMedians } from '@/lib/core/reach/ratio-of-medians';
import { seededRandom } from '@/lib/core/reach/seeded-random';

const counts = fc.array(fc.nat(5_000), { minLength: 1, maxLength: 40 });
const ratio = (values: readonly number[], others: readonly number[], seed = 1) =>
  ratioOfMedians(values, others, seededRandom(seed));

/** Likes as accounts get them: many small counts and a few large ones. */
function likes(random: () => number, typical: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.round(typical * Math.exp(normal));
}

describe('the ratio of two medians', () => {
  it('is what anybody can work out by hand', () => {
    expect(ratio([10, 20, 30], [5, 10, 15])?.ratio).toBe(2);
    expect(ratio([1, 2, 3, 4], [5])?.ratio).toBe(0.5);
  });

  it('is the same every time for the same record', () => {
    const [values, others] = [
      [3, 9, 4, 12, 7],
      [2, 2, 6, 5, 1],
    ];
    expect(ratio(values, others)).toEqual(ratio(values, others));
  });

  it('does not depend on the order of the posts, nor on what all counts are multiplied by', () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 2, max: 50 }), (values, others, factor) => {
        const found = ratio(values, others);
        expect(ratio(values.toReversed(), others.toReversed())).toEqual(found);
        const scaled = ratio(
          values.map((value) => value * factor),
          others.map((value) => value * factor),
        );
        expect(scaled === null).toBe(found === null);
        if (!found || !scaled) return;
        expect(scaled.ratio).toBeCloseTo(found.ratio, 9);
        expect(scaled.low).toBeCloseTo(found.low, 9);
        expect(scaled.high).toBeCloseTo(found.high, 9);
      }),
      { numRuns: 40 },
    );
  });

  it('lies in its interval, or one is not given', () => {
    fc.assert(
      fc.property(counts, counts, (values, others) => {
        const found = ratio(values, others);
        if (!found) return;
        expect(found.low).toBeLessThanOrEqual(found.high);
        expect([found.ratio, found.low, found.high].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is not given of nothing, nor against posts that are never passed on', () => {
    expect(ratio([], [1, 2])).toBeNull();
    expect(ratio([1, 2], [])).toBeNull();
    expect(ratio([1, 2, 3], [0, 0, 0])).toBeNull();
    expect(ratio([4, 5, 6, 7], [0, 0, 1, 1, 1])).toBeNull();
  });

  it('has an interval that holds the truth about 95 times in 100, with ten posts a side', () => {
    const random = seededRandom(20_261_122);
    let held = 0;
    const trials = 300;
    for (let trial = 0; trial < trials; trial++) {
      const values = Array.from({ length: 10 }, () => likes(random, 60));
      const others = Array.from({ length: 14 }, () => likes(random, 40));
      const found = ratioOfMedians(values, others, random);
      if (found && found.low <= 1.5 && 1.5 <= found.high) held += 1;
    }
    expect(held / trials).toBeGreaterThan(0.92);
    expect(held / trials).toBeLessThan(1);
  }, 20_000);
});

describe('the seeded generator', () => {
  it('stays from 0 to below 1 and fills that evenly', () => {
    const random = seededRandom(7);
    const tenths = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 10_000; draw++) tenths[Math.floor(random() * 10)]! += 1;

    expect(Math.min(...tenths)).toBeGreaterThan(850);
    expect(Math.max(...tenths)).toBeLessThan(1_150);
    expect(tenths).toHaveLength(10);
  });
});
