import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createOwnResults } from '@/entrypoints/composer.content/own-results';
import type { PublicCounts } from '@/lib/core/reach/own-post';
import type { Post } from '@/lib/core/replies/post';
import type { Question } from '@/lib/protocol/requests';
import type { SeenPost, Site } from '@/lib/sites/site';
import { NOW } from '../../support/builders';

let told: Question<'results.record'>[];
let answers: boolean;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  told = [];
  answers = true;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    told.push((message as { question: Question<'results.record'> }).question);
    return answers ? { ok: true, data: null } : { ok: false, error: { code: 'failed', message: '' } };
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const COUNTS: PublicCounts = { replies: 1, reposts: 2, likes: 3, views: 40 };

function seenPost(post: Partial<Post> = {}): SeenPost {
  const whole: Post = {
    site: 'x',
    id: '1',
    permalink: 'https://x.com/moa_kr/status/1',
    author: '모아마켓',
    handle: 'moa_kr',
    text: 'Hello',
    language: 'en',
    time: NOW,
    ...post,
  };
  const element = { id: whole.id } as HTMLElement;
  return { element, post: whole, chipAnchor: element, own: true, underOurs: false };
}

/** One page; its posts show the counts that `shown` holds at that moment. */
function page(site: Site['id'] = 'x') {
  const shown = { counts: COUNTS as PublicCounts | null, id: (element: HTMLElement) => element.id };
  const resultOf = vi.fn(() => shown.counts && { counts: shown.counts, hasMedia: false, hasLink: true });
  const readPost = (one: HTMLElement) => ({ post: { id: shown.id(one) } });
  const results = createOwnResults({ id: site, resultOf, readPost } as unknown as Site);
  return { shown, resultOf, seen: results.seen };
}
const later = (ms = 2_000) => vi.advanceTimersByTimeAsync(ms);
const idsTold = () => told.map(({ posts }) => posts.map(({ siteId }) => siteId));

describe('our own posts on screen', () => {
  it('are told without a time where the page shows only how many hours or days ago', async () => {
    page('facebook').seen(seenPost({ site: 'facebook' }));
    await later();

    expect(told[0]?.posts[0]?.postedAt).toBeNull();
  });

  it('are told with counts, time and what they carry', async () => {
    page().seen(seenPost());
    await later();

    expect(told).toEqual([
      {
        posts: [
          {
            ...{ platform: 'x', siteId: '1', link: 'https://x.com/moa_kr/status/1', account: 'moa_kr' },
            ...{ text: 'Hello', postedAt: NOW, hasMedia: false, hasLink: true, counts: COUNTS },
          },
        ],
      },
    ]);
  });

  it('are told together when they come into view together', async () => {
    const { seen } = page();
    for (let id = 0; id < 25; id++) seen(seenPost({ id: `${id}` }));
    await later();

    expect(idsTold().map((ids) => ids.length)).toEqual([20, 5]);
  });

  it('are told again when a count changed, not when they only come into view again', async () => {
    const { shown, seen } = page();
    seen(seenPost());
    await later();
    seen(seenPost());
    await later();
    expect(told).toHaveLength(1);

    shown.counts = { ...COUNTS, likes: 4 };
    seen(seenPost());
    await later();
    expect(told.at(-1)?.posts[0]?.counts.likes).toBe(4);
  });

  it('are told again with the same counts an hour later, for the post has grown older', async () => {
    const { seen } = page();
    seen(seenPost());
    await later(60 * 60_000);
    seen(seenPost());
    await later();

    expect(told).toHaveLength(2);
  });

  it('are told with the newest counts only, read twice, however often these change within a second', async () => {
    const { shown, seen, resultOf } = page();
    for (const likes of [3, 4, 6, 5]) {
      shown.counts = { ...COUNTS, likes };
      seen(seenPost());
    }
    await later();

    expect(told.map(({ posts }) => posts.map(({ counts }) => counts.likes))).toEqual([[5]]);
    expect(resultOf).toHaveBeenCalledTimes(2);
  });

  it('are told once more after nobody answered', async () => {
    const { seen } = page();
    answers = false;
    seen(seenPost());
    await later();
    answers = true;
    seen(seenPost());
    await later();

    expect(told).toHaveLength(2);
  });

  it('are told by handle on X and by name on Facebook', async () => {
    page('x').seen(seenPost());
    page('facebook').seen(seenPost({ site: 'facebook', handle: null, author: '모아 베이커리' }));
    await later();

    expect(told.map(({ posts }) => posts.map(({ account }) => account))).toEqual([
      ['moa_kr'],
      ['모아 베이커리'],
    ]);
  });

  it('are told with their own counts although their cell shows another post by then', async () => {
    const { shown, seen } = page();
    seen(seenPost());
    shown.id = () => '2';
    shown.counts = { ...COUNTS, likes: 99 };
    await later();

    expect(told.map(({ posts }) => posts.map(({ counts }) => counts))).toEqual([[COUNTS]]);
  });

  it('are not told where the page shows no counts', async () => {
    const { shown, seen } = page();
    shown.counts = null;
    seen(seenPost());
    await later();

    expect(told).toEqual([]);
  });
});
