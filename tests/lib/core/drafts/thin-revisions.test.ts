import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_REVISIONS, revisionsToDrop } from '@/lib/core/drafts/thin-revisions';

const MINUTE = 60_000;

describe('thinning what is kept of a draft', () => {
  it('keeps the newest and the oldest, and never more than fit', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(1e9), { maxLength: 80 }),
        fc.integer({ min: 2, max: 50 }),
        (all, most) => {
          const dropped = new Set(revisionsToDrop(all, most));
          const kept = all.filter((moment) => !dropped.has(moment));

          expect(kept).toHaveLength(Math.min(all.length, most));
          if (all.length > 0)
            expect(kept).toEqual(expect.arrayContaining([Math.min(...all), Math.max(...all)]));
        },
      ),
    );
  });

  it('keeps the last hour closer than last week', () => {
    let kept: number[] = [];
    for (let at = 0; at < 7 * 24 * 60; at += 10) {
      kept.push(at * MINUTE);
      const dropped = new Set(revisionsToDrop(kept));
      kept = kept.filter((moment) => !dropped.has(moment));
    }
    const steps = kept.slice(1).map((moment, index) => moment - kept[index]!);

    expect(kept).toHaveLength(MOST_REVISIONS);
    expect(steps.at(-1)).toBe(10 * MINUTE);
    expect(Math.max(...steps.slice(0, 10))).toBeGreaterThan(4 * 60 * MINUTE);
  });
});
