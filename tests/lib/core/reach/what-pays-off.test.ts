import { describe, expect, it } from 'vitest';
import type { OwnPost } from '@/lib/core/reach/own-post';
import { seededRandom } from '@/lib/core/reach/seeded-random';
import { TRAITS, type Trait, whatPaysOff } from '@/lib/core/reach/what-pays-off';
import { anOwnPost } from '../../../support/own-posts';

/** Posts of which every `nth` has a question, with so many reposts each. */
function posts(
  amount: number,
  hasQuestion: (at: number) => boolean,
  reposts: (at: number) => number,
): OwnPost[] {
  return Array.from({ length: amount }, (_, at) =>
    anOwnPost({
      id: `p${at}`,
      features: { hasQuestion: hasQuestion(at) },
      counts: { replies: 0, reposts: reposts(at), likes: 10, views: null },
    }),
  );
}
const about = (trait: Trait, own: readonly OwnPost[]) =>
  whatPaysOff(own, seededRandom(1)).find((one) => one.trait === trait && one.outcome === 'passedOn')!;
const even = (at: number) => at % 2 === 0;

describe('what pays off', () => {
  it('looks at every trait twice: for passing on and for all engagement', () => {
    const all = whatPaysOff([], seededRandom(1));

    expect(all).toHaveLength(2 * TRAITS.length);
    expect(new Set(all.map(({ verdict }) => verdict))).toEqual(new Set(['few']));
  });

  it('says nothing before there are ten posts with it and ten without', () => {
    expect(
      about(
        'question',
        posts(19, even, () => 5),
      ),
    ).toMatchObject({
      verdict: 'few',
      ratio: null,
      withIt: 10,
      withoutIt: 9,
    });
    expect(
      about(
        'question',
        posts(20, even, () => 5),
      ).verdict,
    ).toBe('unclear');
  });

  it('tells a difference that is there', () => {
    const found = about(
      'question',
      posts(30, even, (at) => (even(at) ? 20 : 10) + (at % 5)),
    );

    expect(found.verdict).toBe('more');
    expect(found.ratio?.ratio).toBeCloseTo(22 / 12, 5);
    expect(found.ratio?.low).toBeGreaterThan(1);
  });

  it('tells what brings less as well', () => {
    expect(
      about(
        'question',
        posts(30, even, (at) => (even(at) ? 10 : 20) + (at % 5)),
      ).verdict,
    ).toBe('less');
  });

  it('calls it unclear as long as the interval holds 1', () => {
    const found = about(
      'question',
      posts(24, even, (at) => (at * 37) % 40),
    );

    expect(found.verdict).toBe('unclear');
    expect(found.ratio?.low).toBeLessThanOrEqual(1);
    expect(found.ratio?.high).toBeGreaterThanOrEqual(1);
  });

  it('compares nothing where posts are never passed on', () => {
    expect(
      about(
        'question',
        posts(30, even, () => 0),
      ),
    ).toMatchObject({ verdict: 'none', ratio: null });
  });

  it('leaves out posts whose counts were hidden, and those too young', () => {
    const hidden = anOwnPost({ id: 'h', counts: { replies: 1, reposts: null, likes: 1, views: null } });
    const young = anOwnPost({ id: 'y', postedAt: anOwnPost().countedAt });

    expect(about('question', [...posts(20, even, () => 5), hidden, young])).toMatchObject({
      withIt: 10,
      withoutIt: 10,
    });
  });

  it('calls short what is under the account’s own usual length', () => {
    const own = Array.from({ length: 30 }, (_, at) => anOwnPost({ id: `p${at}`, features: { length: at } }));

    expect(about('short', own)).toMatchObject({ withIt: 15, withoutIt: 15 });
  });

  it('finds hardly anything in posts that do not differ', () => {
    let found = 0;
    for (let seed = 0; seed < 60; seed++) {
      const random = seededRandom(seed);
      const own = posts(40, even, () => Math.floor(random() ** 3 * 100));
      const { verdict } = about('question', own);
      if (verdict === 'more' || verdict === 'less') found += 1;
    }

    expect(found).toBeLessThan(60 * 0.1);
  }, 20_000);
});
