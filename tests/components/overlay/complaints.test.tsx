import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CaseDesk } from '@/entrypoints/composer.content/case-desk';
import { watchComplaints } from '@/entrypoints/composer.content/complaints';
import type { OverlayHost } from '@/entrypoints/composer.content/overlay-host';
import type { PageWorkspace } from '@/entrypoints/composer.content/workspace';
import type { Post } from '@/lib/core/replies/post';
import { createFacebookSite } from '@/lib/sites/facebook/facebook-site';
import { SEEN_ANIMATION } from '@/lib/sites/posts';
import { createOverlayStore } from '@/lib/state/overlay-store';
import { comment, facebookPage } from '../../fixtures/pages/facebook-page';
import { byPerson } from '../../lib/sites/trusted';
import { visit } from '../../lib/sites/visit';

/** All that is observed is on screen. */
class Screen implements Partial<IntersectionObserver> {
  private readonly tell: IntersectionObserverCallback;
  constructor(tell: IntersectionObserverCallback) {
    this.tell = tell;
  }
  observe(target: Element) {
    this.tell([{ target, isIntersecting: true } as IntersectionObserverEntry], {} as IntersectionObserver);
  }
  unobserve() {}
  disconnect() {}
}

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

/** Two comments with the same words on screen, both looked at. */
async function watchTwo() {
  vi.stubGlobal('IntersectionObserver', Screen);
  const said = (id: string, name: string) => comment({ id, name, text: '환불해 주세요' });
  visit('https://www.facebook.com/moa', facebookPage(said('1', 'Mina') + said('2', 'Jun')));
  const desk = { see: vi.fn(async () => null), answered: vi.fn(async () => null) };
  const complaints = watchComplaints({
    site: createFacebookSite(document),
    store: createOverlayStore('ko'),
    workspace: {
      snapshot: () => ({ settings: { accounts: [] } }),
      paused: () => false,
    } as unknown as PageWorkspace,
    overlay: {} as OverlayHost,
    desk: desk as Partial<CaseDesk> as CaseDesk,
    signal: ending.signal,
  });
  for (const article of document.querySelectorAll('[role="article"]'))
    byPerson(article, Object.assign(new Event('animationstart'), { animationName: SEEN_ANIMATION }));
  await vi.waitFor(() => expect(desk.see).toHaveBeenCalledTimes(2));
  return { complaints, desk };
}

test('an answer counts for the one it was given to, not for who said the same before', async () => {
  const { complaints, desk } = await watchTwo();

  const seenInItsBox: Post = {
    ...{ site: 'facebook', id: 'unknown', permalink: null, author: 'Jun', handle: null },
    ...{ text: '환불해 주세요', language: 'ko', time: null },
  };
  await complaints.answered(seenInItsBox, '바로 알아보겠습니다');

  expect(desk.answered).toHaveBeenCalledWith(expect.objectContaining({ id: '2' }), '바로 알아보겠습니다');
});

test.each([
  ['another tab', () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
  ['another window', () => window.dispatchEvent(new Event('focus'))],
])('who comes back from %s sees what was answered there', async (_, comeBack) => {
  const { desk } = await watchTwo();

  comeBack();

  await vi.waitFor(() => expect(desk.see).toHaveBeenCalledTimes(4));
});
