import { afterEach, describe, expect, test } from 'vitest';
import { readResult } from '@/lib/sites/x/read-result';
import { actionRow, cell, postCard, QUOTE, timeline, xPage } from '../../../fixtures/pages/x-page';
import { visit } from '../visit';

afterEach(() => {
  document.body.innerHTML = '';
});

const own = { id: '1', handle: 'moa_kr', name: '모아마켓', text: 'Our winter hampers are here' };
const names = [
  '6 Replies. Reply',
  '12 reposts. Repost',
  '88 Likes. Like',
  '5210 views. View post analytics',
] as const;
const shown = ['6', '12', '88', '5.2K'] as const;
const row = '6 replies, 12 reposts, 88 likes, 7 bookmarks, 5210 views';
const counts = { replies: 6, reposts: 12, likes: 88, views: 5_210 };

function read(
  actions: string,
  card: Partial<Parameters<typeof postCard>[0]> = {},
  address = 'https://x.com/home',
) {
  visit(address, xPage(timeline(cell(postCard({ ...own, actions, ...card })))));
  return readResult(document.querySelector<HTMLElement>('article')!);
}

describe('the counts under a post on X', () => {
  test('are those that its controls are named by, exact where the faces are rounded', () => {
    expect(read(actionRow({ names, shown, row }))?.counts).toEqual(counts);
  });

  test('are read in Korean just so', () => {
    const korean = [
      '6 답글. 답글하기',
      '12 재게시. 재게시',
      '88 마음에 들어요. 마음에 들어요',
      '조회수 5210회',
    ] as const;

    expect(read(actionRow({ names: korean, shown }))?.counts).toEqual(counts);
  });

  test('are read after we liked and reposted it ourselves', () => {
    expect(read(actionRow({ names, done: true }))?.counts).toEqual(counts);
  });

  test('are those shown where names tell none', () => {
    expect(read(actionRow({ shown: ['6', '1,234', '1.2만', '3천'] }))?.counts).toEqual({
      replies: 6,
      reposts: 1_234,
      likes: 12_000,
      views: 3_000,
    });
  });

  test.each([
    ['6 replies, 12 reposts, 88 likes, 7 bookmarks, 5,210 views'],
    ['답글 6개, 리포스트 12개, 마음에 들어요 88개, 조회수 5,210회'],
    ['6 답글, 12 재게시, 88 마음에 들어요, 5210 조회'],
  ])('are read from the name of the row where its controls tell none: %s', (name) => {
    expect(read(actionRow({ row: name }))?.counts).toEqual(counts);
  });

  test('are none where X leaves them out beside others, but views are then not known', () => {
    expect(read(actionRow({ row: '4 replies, 30 likes' }))?.counts).toEqual({
      replies: 4,
      reposts: 0,
      likes: 30,
      views: null,
    });
  });

  test('are not made up where nothing can be read', () => {
    expect(read(actionRow({ names: ['Reply', 'Repost', 'Like', 'View post analytics'] }))).toBeNull();
    expect(read('')).toBeNull();
  });
});

describe('a post that does not count', () => {
  const actions = actionRow({ names });

  test('answers somebody, as its timeline says', () => {
    const above = '<div dir="ltr">Replying to <a href="/minsu_k" role="link"><span>@minsu_k</span></a></div>';

    expect(read(actions, { above })).toBeNull();
  });

  test('was paid for', () => {
    visit(
      'https://x.com/home',
      `<div data-testid="placementTracking">${postCard({ ...own, actions })}</div>`,
    );

    expect(readResult(document.querySelector<HTMLElement>('article')!)).toBeNull();
  });

  test('stands under the post that its page is about, also while a composer has taken the address', () => {
    const thread = timeline(
      cell(postCard({ ...own, actions, focused: true })) + cell(postCard({ ...own, id: '2', actions })),
    );
    for (const address of ['https://x.com/moa_kr/status/1', 'https://x.com/compose/post']) {
      visit(address, xPage(thread));
      const [focused, below] = document.querySelectorAll('article');

      expect(readResult(focused!)?.counts.likes).toBe(88);
      expect(readResult(below!)).toBeNull();
    }
  });

  test('is the one its page is about, where that answers the one above', () => {
    const above = cell(postCard({ id: '9', handle: 'minsu_k', name: '김민수', text: 'Where is my parcel?' }));
    visit(
      'https://x.com/moa_kr/status/1',
      xPage(timeline(above + cell(postCard({ ...own, actions, focused: true })))),
    );

    expect(readResult(document.querySelectorAll('article')[1]!)).toBeNull();
  });

  test.each([
    ['names somebody', 'Thanks to <a href="/minsu_k" role="link">@minsu_k</a>'],
    ['quotes somebody', 'Look'],
  ])('is not one that only %s', (_, text) => {
    expect(read(actions, { text, quote: QUOTE })?.counts).toEqual(counts);
  });
});

describe('what a post on X carries', () => {
  const actions = actionRow({ names });
  const carries = (card: Partial<Parameters<typeof postCard>[0]>) => {
    const { hasMedia, hasLink } = read(actions, card)!;
    return { hasMedia, hasLink };
  };

  test('is nothing for words, tags, names and emoji', () => {
    const text =
      'Hello <a href="/hashtag/kimjang" role="link">#kimjang</a> <a href="/minsu_k">@minsu_k</a> <img alt="🥬" src="data:,">';

    expect(carries({ text })).toEqual({ hasMedia: false, hasLink: false });
  });

  test('is a picture, which X makes a link of its own', () => {
    const quote =
      '<div aria-labelledby="id__3" id="id__3"><a href="/moa_kr/status/1/photo/1" role="link"><div data-testid="tweetPhoto"><img alt="Image" src="data:,"></div></a></div>';

    expect(carries({ quote })).toEqual({ hasMedia: true, hasLink: false });
  });

  test('is a link in the words, or a card with its preview', () => {
    const card =
      '<div aria-labelledby="id__3" id="id__3"><a href="https://t.co/abc" role="link"><img alt="" src="data:,"></a></div>';

    expect(carries({ text: 'See <a href="https://t.co/abc" role="link">moa.com</a>' })).toEqual({
      hasMedia: false,
      hasLink: true,
    });
    expect(carries({ quote: card })).toEqual({ hasMedia: false, hasLink: true });
  });

  test('is not what a quoted post carries', () => {
    expect(carries({ quote: QUOTE })).toEqual({ hasMedia: false, hasLink: false });
  });
});
