import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shrunkMeans } from '@/lib/core/reach/shrunk-means';

const group = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 5, maxLength: 12 });

describe('shrunk means', () => {
  it('never lie further out than the means themselves, and on the same side', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 8 }), (groups) => {
        const all = groups.flat();
        const overall = all.reduce((sum, value) => sum + value, 0) / all.length;
        shrunkMeans(groups).forEach((shrunk, at) => {
          const own = groups[at]!;
          const away = own.reduce((sum, value) => sum + value, 0) / own.length - overall;
          expect(Math.abs(shrunk)).toBeLessThanOrEqual(Math.abs(away) + 1e-9);
          if (Math.abs(shrunk) > 1e-9) expect(Math.sign(shrunk)).toBe(Math.sign(away));
        });
      }),
    );
  });

  it('are nothing for one group, for none, and for groups that are alike', () => {
    expect(shrunkMeans([])).toEqual([]);
    expect(shrunkMeans([[1, 2, 3]])).toEqual([0]);
    expect(
      shrunkMeans([
        [1, 2, 3],
        [1, 2, 3],
      ]),
    ).toEqual([0, 0]);
  });

  it('are the means where values within a group do not differ at all', () => {
    expect(
      shrunkMeans([
        [1, 1, 1],
        [3, 3, 3],
      ]),
    ).toEqual([-1, 1]);
  });

  it('trust a small group less than a large one that lies as far out', () => {
    const [small = 0, , large = 0] = shrunkMeans([
      [3, 5],
      [0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2],
      [3, 5, 3, 5, 3, 5, 3, 5, 3, 5, 3, 5],
    ]);

    expect(small).toBeGreaterThan(0);
    expect(large).toBeGreaterThan(small);
  });
});
