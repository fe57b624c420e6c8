import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askPage, onPageRequest, type PageHandlers } from '@/lib/platform/page-messenger';
import type { Sender } from '@/lib/platform/sender';
import { aPage, aPopup, aWorkspace } from './senders';

const handoff = { site: 'x', text: '오늘의 메뉴', draftId: 'd1', slotId: null } as const;
const compose = { name: 'page.compose', question: handoff };

function listening(changes: Partial<PageHandlers> = {}) {
  const page = new AbortController();
  const handlers = {
    'page.health': vi.fn(
      () => ({ site: 'x', composers: 1, state: 'ready', reason: '', account: null }) as const,
    ),
    'page.compose': vi.fn(async () => true),
    'page.palette': vi.fn(() => false),
    ...changes,
  };
  onPageRequest(handlers, page.signal);
  return { page, handlers };
}

/** Resolves with the answer, or with 'no answer' when the page does not take the message. */
async function send(message: unknown, sender: Sender): Promise<unknown> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve).then((taken) => {
      if (!(taken as unknown[]).includes(true)) resolve('no answer');
    });
  });
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('a page', () => {
  it.each([
    ['the background', () => aPopup({ url: undefined as never })],
    ['the popup', aPopup],
    ['the workspace in its tab', aWorkspace],
  ])('takes a text from %s', async (_, sender) => {
    const { handlers } = listening();

    expect(await send(compose, sender())).toEqual({ ok: true, data: true });
    expect(handlers['page.compose']).toHaveBeenCalledExactlyOnceWith(handoff);
  });

  it.each([
    ['another extension', () => aPopup({ id: 'another' })],
    ['a page’s script', aPage],
  ])('hears nothing from %s', async (_, sender) => {
    const { handlers } = listening();

    expect(await send(compose, sender())).toBe('no answer');
    expect(handlers['page.compose']).not.toHaveBeenCalled();
  });

  it.each(['unsent.save', 'constructor', '__proto__'])('leaves %s to others', async (name) => {
    listening();

    expect(await send({ name, question: {} }, aPopup())).toBe('no answer');
  });

  it.each([null, 'page.compose', 7])('leaves %j alone', async (message) => {
    listening();

    expect(await send(message, aPopup())).toBe('no answer');
  });

  it('answers that it failed instead of keeping silent', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    listening({
      'page.palette': () => {
        throw new Error('no composer');
      },
    });

    expect(await send({ name: 'page.palette', question: {} }, aPopup())).toMatchObject({
      ok: false,
      error: { code: 'failed' },
    });
  });

  it('hears nothing more once its script was taken away', async () => {
    const { page } = listening();
    page.abort();

    expect(await send(compose, aPopup())).toBe('no answer');
  });
});

describe('asking a page', () => {
  it('asks the top frame of that tab', async () => {
    const sent = vi
      .spyOn(fakeBrowser.tabs, 'sendMessage')
      .mockResolvedValue({ ok: true, data: true } as never);

    expect(await askPage(7, 'page.palette', {})).toBe(true);
    expect(sent).toHaveBeenCalledExactlyOnceWith(7, { name: 'page.palette', question: {} }, { frameId: 0 });
  });

  it('rejects where none of ours runs', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));

    await expect(askPage(7, 'page.palette', {})).rejects.toMatchObject({ code: 'gone' });
  });
});
