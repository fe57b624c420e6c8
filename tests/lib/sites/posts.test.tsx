import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SEEN_ANIMATION, watchPosts } from '@/lib/sites/posts';
import { createXSite } from '@/lib/sites/x/x-site';
import { cell, postCard, timeline, xPage } from '../../fixtures/pages/x-page';
import { byPerson } from './trusted';
import { visit } from './visit';

const card = (id: string, text = `words of ${id}`) =>
  cell(postCard({ id, handle: 'minsu_k', name: '김민수', text }));

/** Says at once that whatever is observed is on screen, unless told otherwise. */
class Screen implements Partial<IntersectionObserver> {
  static showsAll = true;
  static latest: Screen;
  private readonly tell: IntersectionObserverCallback;
  constructor(tell: IntersectionObserverCallback) {
    this.tell = tell;
    Screen.latest = this;
  }
  observe(target: Element) {
    if (Screen.showsAll) this.show(target);
  }
  show(target: Element, isIntersecting = true) {
    const entry = { target, isIntersecting } as IntersectionObserverEntry;
    this.tell([entry], this as unknown as IntersectionObserver);
  }
  unobserve() {}
  disconnect() {}
}

let log: string[];
let ending: AbortController;

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Screen);
  Screen.showsAll = true;
  log = [];
  ending = new AbortController();
  visit('https://x.com/home', xPage(timeline(card('1') + card('2'))));
  const events = {
    seen: ({ post }: { post: { id: string } }) => log.push(`+${post.id}`),
    changed: ({ post }: { post: { id: string } }) => log.push(`=${post.id}`),
    gone: ({ post }: { post: { id: string } }) => log.push(`-${post.id}`),
  };
  watchPosts(createXSite(document), events, ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const articles = () => [...document.querySelectorAll<HTMLElement>('article')];
const appear = (article: Element, animationName = SEEN_ANIMATION) => {
  const event = new Event('animationstart', { bubbles: true });
  byPerson(article, Object.assign(event, { animationName }));
};
const logged = (...lines: string[]) => vi.waitFor(() => expect(log).toEqual(lines));

describe('posts', () => {
  test('are seen when our style’s animation starts on them and they are on screen', async () => {
    for (const article of articles()) appear(article);

    await logged('+1', '+2');
  });

  test('are not seen by the page’s own animations', async () => {
    appear(articles()[0]!, 'fade-in');
    appear(articles()[1]!);

    await logged('+2');
  });

  test('wait until they are on screen', async () => {
    Screen.showsAll = false;
    for (const article of articles()) appear(article);
    Screen.latest.show(articles()[1]!);

    await logged('+2');
  });

  test('that the page adds to the same list are seen too', async () => {
    appear(articles()[0]!);
    await logged('+1');

    one('#cells').insertAdjacentHTML('beforeend', card('3'));

    await logged('+1', '+3');
  });

  test('are gone with their cell', async () => {
    appear(articles()[0]!);
    await logged('+1');

    one('#cells').firstElementChild!.remove();

    await logged('+1', '-1');
  });

  test('whose cell now holds another post make way for it', async () => {
    appear(articles()[0]!);
    await logged('+1');

    for (const link of articles()[0]!.querySelectorAll('a[href*="/status/1"]'))
      link.setAttribute('href', '/minsu_k/status/9');

    await logged('+1', '-1', '+9');
  });

  test('whose cell now holds another post are gone before the page is painted again', async () => {
    appear(articles()[0]!);
    await logged('+1');
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);

    for (const link of articles()[0]!.querySelectorAll('a[href*="/status/1"]'))
      link.setAttribute('href', '/minsu_k/status/9');

    await logged('+1', '-1');
  });

  test('whose cell was handed on out of sight are gone at once, and the newcomer waits to be seen', async () => {
    appear(articles()[0]!);
    await logged('+1');
    Screen.latest.show(articles()[0]!, false);

    for (const link of articles()[0]!.querySelectorAll('a[href*="/status/1"]'))
      link.setAttribute('href', '/minsu_k/status/9');
    await logged('+1', '-1');
    Screen.latest.show(articles()[0]!);

    await logged('+1', '-1', '+9');
  });

  test('are told again when their words change, not when our own chip is added', async () => {
    appear(articles()[0]!);
    await logged('+1');
    articles()[0]!.append(document.createElement('tonewright-chip'));
    one('[data-testid="tweetText"]').textContent = 'longer words';

    await logged('+1', '+1');
  });

  test('are told again when the page edits their words in place, as frameworks do', async () => {
    appear(articles()[0]!);
    await logged('+1');
    const words = document.createTreeWalker(one('[data-testid="tweetText"]'), NodeFilter.SHOW_TEXT);
    (words.nextNode() as Text).data = 'edited words';

    await logged('+1', '+1');
  });

  test('are not read again for what somebody types in a box beneath them', async () => {
    appear(articles()[0]!);
    await logged('+1');
    const box = document.createElement('div');
    box.contentEditable = 'true';
    articles()[0]!.append(box);
    await logged('+1', '=1');
    box.append(document.createElement('p'), '안녕하세요');
    articles()[1]!.append('more');
    appear(articles()[1]!);

    await logged('+1', '=1', '+2');
  });

  test('are told to have changed when the name of their counts does', async () => {
    appear(articles()[0]!);
    await logged('+1');
    articles()[0]!.querySelector('[role="group"]')!.setAttribute('aria-label', '4 replies');

    await logged('+1', '=1');
  });

  test('that stand in two places move to the other one when the first goes', async () => {
    for (const article of articles()) appear(article);
    await logged('+1', '+2');
    one('#layers').innerHTML =
      `<div role="dialog">${postCard({ id: '1', handle: 'minsu_k', name: 'x', text: 'words of 1' })}</div>`;
    appear(one('#layers article'));
    await logged('+1', '+2', '+1');

    const shown = one('#layers article');
    one('#layers').replaceChildren();
    Screen.latest.show(shown, false);

    await logged('+1', '+2', '+1', '-1', '+1');
  });
});
