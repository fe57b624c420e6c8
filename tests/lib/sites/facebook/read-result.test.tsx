import { afterEach, describe, expect, test, vi } from 'vitest';
import { readResult } from '@/lib/sites/facebook/read-result';
import { actions, comment, countLine, facebookPage, post } from '../../../fixtures/pages/facebook-page';
import { visit } from '../visit';

afterEach(() => {
  document.body.innerHTML = '';
});

const ours = { author: 'Moa', lines: ['2026: our year in 12 numbers', '214'], id: 'pfbid0abc' };

function read(parts: Partial<Parameters<typeof post>[0]>) {
  visit('https://www.facebook.com/moa', facebookPage(post({ ...ours, actions: actions(), ...parts })));
  return readResult(document.querySelector<HTMLElement>('[aria-posinset]')!);
}

describe('the counts under a post on Facebook', () => {
  test.each([
    ['English', countLine('All reactions:', '214', '12 comments', '3 shares')],
    ['Korean', countLine('모든 공감:', '214', '댓글 12개', '공유 3회')],
    ['one line', '<div><span>👍 214</span><span>12 comments · 3 shares</span></div>'],
  ])('are reactions, comments and shares (%s)', (_, counts) => {
    expect(read({ counts })?.counts).toEqual({ replies: 12, reposts: 3, likes: 214, views: null });
  });

  test('are read where they are rounded, and with views of a film', () => {
    expect(
      read({ counts: countLine('모든 공감:', '1.2만', '댓글 1.5천개', '공유 1,234회', '조회 12만회') })
        ?.counts,
    ).toEqual({
      replies: 1_500,
      reposts: 1_234,
      likes: 12_000,
      views: 120_000,
    });
  });

  test('are read on the actions themselves', () => {
    expect(read({ actions: actions(['214', '12', '3']) })?.counts).toEqual({
      replies: 12,
      reposts: 3,
      likes: 214,
      views: null,
    });
  });

  test('are read from a name that stands behind the actions', () => {
    const after =
      '<div role="button" aria-label="7 reactions; see who reacted to this"><img src="data:,"></div>';

    expect(read({ actions: actions(undefined, after) })?.counts.likes).toBe(7);
  });

  test('are none where Facebook leaves them out beside others', () => {
    expect(read({ counts: countLine('All reactions:', '', '1 comment') })?.counts).toEqual({
      replies: 1,
      reposts: 0,
      likes: 0,
      views: null,
    });
  });

  test('are not taken from the words, from a comment or from a preview of a link', () => {
    const preview =
      '<a href="https://l.facebook.com/l.php?u=x"><img alt="" src="data:,"><span data-ad-rendering-role="title">10 ways</span></a>';
    const below = comment({ id: '5', name: 'Mina', text: '99' });

    expect(read({ counts: preview, below })).toBeNull();
    expect(read({ counts: preview + countLine('All reactions:', '8'), below })?.counts.likes).toBe(8);
  });

  test('are read without looking at each part of each comment for what it belongs to', () => {
    const ids = Array.from({ length: 100 }, (_, id) => `${id}`);
    const asked = vi.spyOn(Element.prototype, 'querySelectorAll');
    read({
      counts: countLine('All reactions:', '8'),
      below: ids.map((id) => comment({ id, name: 'Mina', text: 'Hello' })).join(''),
    });
    const queries = asked.mock.calls.length;
    asked.mockRestore();

    expect(queries).toBeLessThan(10 * ids.length);
  });

  test('are of posts only', () => {
    visit('https://www.facebook.com/moa', facebookPage(comment({ id: '5', name: 'Mina', text: 'Hello' })));

    expect(readResult(document.querySelector<HTMLElement>('[role="article"]')!)).toBeNull();
  });
});

describe('what a post on Facebook carries', () => {
  const counts = countLine('All reactions:', '8');
  const carries = (between: string) => {
    const { hasMedia, hasLink } = read({ counts: between + counts })!;
    return { hasMedia, hasLink };
  };

  test('is nothing for words and the icons of reactions', () => {
    expect(carries('')).toEqual({ hasMedia: false, hasLink: false });
  });

  test('is a picture', () => {
    expect(
      carries('<a role="link" href="/photo/?fbid=1"><img alt="May be an image" src="data:,"></a>'),
    ).toEqual({
      hasMedia: true,
      hasLink: false,
    });
  });

  test('is a link with its preview', () => {
    expect(carries('<a href="https://l.facebook.com/l.php?u=x"><img alt="" src="data:,"></a>')).toEqual({
      hasMedia: false,
      hasLink: true,
    });
  });
});
