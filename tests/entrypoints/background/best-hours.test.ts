import { expect, it } from 'vitest';
import { aSight } from '../../support/own-posts';
import { startBackground } from './start-background';

/** 20:00 and 09:00 in Seoul, in turn; the evenings did better. */
const POSTS = Array.from({ length: 36 }, (_, at) =>
  aSight({
    siteId: `${at}`,
    postedAt: Date.UTC(2026, 9, 1 + Math.floor(at / 2), at % 2 === 0 ? 11 : 0),
    counts: { replies: 0, reposts: at % 2 === 0 ? 30 : 5, likes: at % 5, views: null },
  }),
);

it('tells the account’s own best hours beside a post, and only to that account', async () => {
  const { ask } = startBackground();
  await ask('results.record', { posts: POSTS.slice(0, 18) });
  await ask('results.record', { posts: POSTS.slice(18) });
  const slotHint = async (handle: string) => {
    const { hints } = await ask('draft.check', {
      text: 'Our new map has twelve routes',
      context: { platform: 'x', kind: 'post', handle },
    });
    return hints.find(({ rule }) => rule === 'post-slot')?.message?.en;
  };

  expect(await slotHint('Moa_KR')).toBe('This account did best at 18:00–21:00');
  expect(await slotHint('moa_care')).toBeUndefined();
});
