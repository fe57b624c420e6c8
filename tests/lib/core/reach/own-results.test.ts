import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OwnPost, seenAgain } from '@/lib/core/reach/own-post';
import { byAccount, grownPosts, median, outcomeOf, usualOutcome } from '@/lib/core/reach/own-results';
import { NOW } from '../../../support/builders';
import { anOwnPost } from '../../../support/own-posts';

const DAY_MS = 86_400_000;
const counts = { replies: 2, reposts: 3, likes: 15, views: 900 };

describe('what a post brought', () => {
  it('is what was passed on, or all that people did with it; views are neither', () => {
    expect(outcomeOf({ counts }, 'passedOn')).toBe(3);
    expect(outcomeOf({ counts }, 'engagement')).toBe(20);
  });

  it('is unknown where the page hid a part of it', () => {
    expect(outcomeOf({ counts: { ...counts, likes: null } }, 'engagement')).toBeNull();
    expect(outcomeOf({ counts: { ...counts, reposts: null } }, 'passedOn')).toBeNull();
  });
});

describe('posts to compare', () => {
  const ids = (posts: readonly OwnPost[]) => grownPosts(posts).map(({ id }) => id);

  it('were a day old when they were last counted, not just by now', () => {
    const fresh = anOwnPost({ id: 'fresh', postedAt: NOW - DAY_MS + 1, countedAt: NOW });
    const grown = anOwnPost({ id: 'grown', postedAt: NOW - DAY_MS, countedAt: NOW });
    const early = anOwnPost({
      id: 'early',
      postedAt: NOW - 9 * DAY_MS,
      countedAt: NOW - 9 * DAY_MS + 60_000,
    });

    expect(ids([fresh, grown, early])).toEqual(['grown']);
  });

  it('are at least as old as they have been seen to be', () => {
    const age = (firstSeenAt: number) => anOwnPost({ postedAt: null, firstSeenAt, countedAt: NOW });

    expect(ids([age(NOW)])).toEqual([]);
    expect(ids([age(NOW - DAY_MS)])).toEqual(['p1']);
  });

  it('are of one account, however its name is written', () => {
    const posts = [
      anOwnPost({ id: 'a', account: 'moa_care' }),
      anOwnPost({ id: 'b', account: 'Moa_KR' }),
      anOwnPost({ id: 'c', account: 'moa_kr' }),
      anOwnPost({ id: 'd', account: 'moa_kr', platform: 'facebook' }),
    ];

    expect(byAccount(posts).map(({ account, posts: own }) => [account, own.length])).toEqual([
      ['Moa_KR', 2],
      ['moa_care', 1],
      ['moa_kr', 1],
    ]);
  });
});

describe('the usual outcome', () => {
  const many = (amount: number) =>
    Array.from({ length: amount }, (_, at) =>
      anOwnPost({ id: `p${at}`, counts: { ...counts, reposts: at, likes: 0, replies: 0 } }),
    );

  it('is told from ten grown posts on', () => {
    expect(usualOutcome(many(9), 'passedOn')).toBeNull();
    expect(usualOutcome(many(10), 'passedOn')).toBe(4.5);
    expect(usualOutcome(many(11), 'engagement')).toBe(5);
  });

  it('has as many posts on either side', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: 1 }), (values) => {
        const middle = median(values) ?? Number.NaN;
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
    expect(median([])).toBeNull();
  });
});

describe('a post seen again', () => {
  const before = anOwnPost({ features: { length: 200, hasLink: true }, firstSeenAt: 5, countedAt: 5 });

  it('has the newest counts, and those that this page hid as they last were', () => {
    const again = seenAgain(
      before,
      anOwnPost({ counts: { replies: 4, reposts: 2, likes: 30, views: null }, countedAt: 9, firstSeenAt: 9 }),
    );

    expect(again).toMatchObject({
      counts: { replies: 4, reposts: 2, likes: 30, views: 900 },
      countedAt: 9,
      firstSeenAt: 5,
    });
  });

  it('keeps what was read from its whole text when a timeline cuts it short', () => {
    expect(seenAgain(before, anOwnPost({ features: { length: 120 } })).features).toEqual(before.features);
    expect(seenAgain(before, anOwnPost({ features: { length: 280 } })).features.length).toBe(280);
  });

  it('keeps the hour that only our own record knew', () => {
    expect(seenAgain(before, anOwnPost({ postedAt: null })).postedAt).toBe(before.postedAt);
    expect(seenAgain({ ...before, postedAt: null }, anOwnPost({ postedAt: 7 })).postedAt).toBe(7);
  });
});
