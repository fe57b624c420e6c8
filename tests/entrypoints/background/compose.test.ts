import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCompose } from '@/entrypoints/background/compose';
import type { PageRequestName } from '@/lib/protocol/page-requests';
import type { Handoff } from '@/lib/protocol/requests';
import { NOW } from '../../support/builders';
import { startBackground } from './start-background';

const handoff: Handoff = { site: 'x', text: '오늘의 메뉴', draftId: 'd1', slotId: 's1' };
const MINUTE_MS = 60_000;

/** Puts a tab in front whose content script answers like this; without answers, none of ours runs there. */
function tabInFront(answers?: Partial<Record<PageRequestName, unknown>>) {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 5 }] as never);
  return vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    _tabId: number,
    { name }: { name: PageRequestName },
  ) => {
    if (!answers) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { ok: true, data: answers[name] };
  }) as never);
}

/** Notes tabs as they are opened. */
function openedTabs() {
  const opened: { id: number; url: string }[] = [];
  fakeBrowser.tabs.onCreated.addListener(({ id, url }) => opened.push({ id: id ?? -1, url: url ?? '' }));
  return opened;
}

afterEach(() => vi.restoreAllMocks());

describe('“Write it”', () => {
  it('puts the text into the page in front when that is the right site', async () => {
    const { askFromPopup } = startBackground();
    const opened = openedTabs();
    const sent = tabInFront({ 'page.health': { site: 'x' }, 'page.compose': true });

    expect(await askFromPopup('compose.open', handoff)).toBe('page');
    expect(sent).toHaveBeenLastCalledWith(5, { name: 'page.compose', question: handoff }, { frameId: 0 });
    expect(opened).toEqual([]);
  });

  it.each([
    ['is the other site', { 'page.health': { site: 'facebook' }, 'page.compose': true }],
    ['can’t open a composer', { 'page.health': { site: 'x' }, 'page.compose': false }],
    ['is none of ours', undefined],
  ])('opens a new tab of the site when the page in front %s', async (_, answers) => {
    const { ask, askFromPopup } = startBackground();
    const opened = openedTabs();
    tabInFront(answers);

    expect(await askFromPopup('compose.open', handoff)).toBe('tab');
    expect(opened.map(({ url }) => url)).toEqual(['https://x.com/compose/post']);
    expect(await ask('handoff.take', {}, opened[0]?.id)).toEqual(handoff);
  });

  it('opens Facebook for Facebook', async () => {
    const { askFromPopup } = startBackground();
    const opened = openedTabs();
    tabInFront();
    await askFromPopup('compose.open', { ...handoff, site: 'facebook' });

    expect(opened.map(({ url }) => url)).toEqual(['https://www.facebook.com/']);
  });
});

describe('the text for a new tab', () => {
  async function handedOver() {
    const background = startBackground();
    const opened = openedTabs();
    tabInFront();
    await background.askFromPopup('compose.open', handoff);
    return { ...background, tabId: opened[0]?.id ?? -1 };
  }

  it('is given once, and to no other tab', async () => {
    const { ask, tabId } = await handedOver();

    expect(await ask('handoff.take', {}, tabId + 1)).toBeNull();
    expect(await ask('handoff.take', {}, tabId)).toEqual(handoff);
    expect(await ask('handoff.take', {}, tabId)).toBeNull();
  });

  it('outlives the worker', async () => {
    const { ask, restart, tabId } = await handedOver();
    restart();

    expect(await ask('handoff.take', {}, tabId)).toEqual(handoff);
  });

  it('is gone when the tab is closed', async () => {
    const { store, tabId } = await handedOver();
    await fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: 0, isWindowClosing: false });

    await vi.waitFor(async () => expect(await store.handoffs.take(tabId)).toBeNull());
  });

  it('is gone when the browser was started anew: that tab number means another tab now', async () => {
    const { store, tabId } = await handedOver();
    vi.setSystemTime(NOW + 1);
    await fakeBrowser.runtime.onStartup.trigger();

    await vi.waitFor(async () => expect(await store.handoffs.take(tabId)).toBeNull());
  });

  it('is gone after ten minutes in which nobody asked', async () => {
    const { store, tabId, wake } = await handedOver();
    vi.setSystemTime(NOW + 10 * MINUTE_MS + 1);
    await wake();

    await vi.waitFor(async () => expect(await store.handoffs.take(tabId)).toBeNull());
  });

  it('waits to be written when the page is quicker than the database', async () => {
    const { store } = startBackground();
    const opened = openedTabs();
    tabInFront();
    let written = () => {};
    const slow = new Promise<void>((resolve) => {
      written = resolve;
    });
    const compose = createCompose(
      { ...store.handoffs, put: (...row) => slow.then(() => store.handoffs.put(...row)) },
      () => NOW,
    );
    const opening = compose.open(handoff);
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    const asked = compose.take(opened[0]?.id ?? -1);
    written();

    expect(await asked).toEqual(handoff);
    expect(await opening).toBe('tab');
  });
});
