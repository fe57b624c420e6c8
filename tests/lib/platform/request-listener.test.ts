import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type ExtensionHandlers,
  listenToRequests,
  type RequestHandlers,
} from '@/lib/platform/request-listener';
import type { Sender } from '@/lib/platform/sender';
import { NOW } from '../../support/builders';
import { aPage, aPopup, aWorkspace } from './senders';

const answers = vi.fn(async (_question: unknown, _tabId?: number): Promise<never> => null as never);
const requests = new Proxy({}, { get: () => answers }) as RequestHandlers;
const fromOwnPages = new Proxy({}, { get: () => answers }) as ExtensionHandlers;
const drop = { name: 'unsent.drop', question: { id: 'u' } };
const compose = { name: 'compose.open', question: { site: 'x', text: 'Hi', draftId: null, slotId: null } };

/** Sends as that sender and answers what comes back. */
async function send(message: unknown, sender: Sender): Promise<unknown> {
  return new Promise((resolve) => void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve));
}

beforeEach(() => {
  fakeBrowser.reset();
  answers.mockReset().mockResolvedValue(null as never);
  listenToRequests(requests, fromOwnPages);
});
afterEach(() => vi.restoreAllMocks());

describe('a question from a page that we guard', () => {
  it('is answered in an envelope, and the handler knows the tab', async () => {
    answers.mockResolvedValue('the answer' as never);

    expect(await send(drop, aPage())).toEqual({ ok: true, data: 'the answer' });
    expect(answers).toHaveBeenCalledExactlyOnceWith({ id: 'u' }, 7);
  });

  it.each([
    'https://x.com/home',
    'https://twitter.com/moa/status/1',
    'https://www.facebook.com/',
    'https://business.facebook.com/latest/home',
  ])('may come from %s', async (url) => {
    expect(await send(drop, aPage({ url }))).toMatchObject({ ok: true });
  });

  it('tells the page of a failure without a word of what failed', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    answers.mockRejectedValue(new Error('880101-1234567 could not be saved'));

    const answer = await send(drop, aPage());

    expect(answer).toMatchObject({ ok: false, error: { code: 'failed' } });
    expect(JSON.stringify([answer, warned.mock.calls])).not.toContain('880101');
  });
});

describe('a question from somebody else is refused unheard', () => {
  const strangers: readonly [string, Partial<Sender>][] = [
    ['another extension', { id: 'another-extension' }],
    ['a sender without a name', { id: undefined as never }],
    ['another site', { url: 'https://example.org/' }],
    ['a site with our site in its name', { url: 'https://x.com.example.org/' }],
    ['a site with our site in its user name', { url: 'https://x.com@example.org/' }],
    ['a subdomain we don’t run on', { url: 'https://ads.x.com/' }],
    ['an insecure page', { url: 'http://x.com/' }],
    ['another port', { url: 'https://x.com:8443/' }],
    ['a data address', { url: 'data:text/html,https://x.com/' }],
    ['no address', { url: undefined as never }],
    ['a host called like a part of objects', { url: 'https://constructor/' }],
    ['a frame within the page', { frameId: 3 }],
    ['an unknown frame', { frameId: undefined as never }],
    ['no tab', { tab: undefined as never }],
  ];

  it.each(strangers)('%s', async (_, changes) => {
    expect(await send(drop, aPage(changes))).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(answers).not.toHaveBeenCalled();
  });
});

describe('a question of the wrong shape is refused unheard', () => {
  it.each([
    ['an unknown name', { name: 'unsent.read', question: {} }],
    ['the name of every object’s part', { name: 'constructor', question: {} }],
    ['the name of the prototype', { name: '__proto__', question: {} }],
    ['a method of objects', { name: 'hasOwnProperty', question: 'x' }],
    ['a list of names', { name: ['unsent.drop'], question: { id: 'u' } }],
    ['no name', { question: { id: 'u' } }],
    ['nothing', null],
    ['plain text', 'unsent.drop'],
    ['a name for our own pages', compose],
  ])('%s', async (_, message) => {
    expect(await send(message, aPage())).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(answers).not.toHaveBeenCalled();
  });

  it.each([
    ['the wrong fields', { name: 'unsent.drop', question: { key: 'u' } }],
    ['no question', { name: 'unsent.drop' }],
    ['10 MB in a field', { name: 'unsent.drop', question: { id: 'u'.repeat(10_000_000) } }],
    ['10 MB beside the fields', { ...drop, junk: 'j'.repeat(10_000_000) }],
    ['half a million parts', { name: 'unsent.drop', question: Array.from({ length: 500_000 }, () => 0) }],
    ['endless nesting', { name: 'unsent.drop', question: nested(200_000) }],
  ])('%s', async (_, message) => {
    expect(await send(message, aPage())).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(answers).not.toHaveBeenCalled();
  });

  it('but a text of three of the longest Facebook posts is heard', async () => {
    const text = '가'.repeat(189_618);
    const question = { id: 'u', site: 'facebook', kind: 'post', inReplyTo: '', text, updatedAt: NOW };

    expect(await send({ name: 'unsent.save', question }, aPage())).toMatchObject({ ok: true });
  });
});

describe('the extension’s own pages', () => {
  it.each([
    ['the popup', aPopup],
    ['the workspace in its tab', aWorkspace],
  ])('%s may send a text to a composer', async (_, sender) => {
    expect(await send(compose, sender())).toMatchObject({ ok: true });
    expect(answers).toHaveBeenCalledExactlyOnceWith(compose.question);
  });

  it('may not ask what only a page asks', async () => {
    expect(await send(drop, aPopup())).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  it('can’t be played by another extension or by an address that only begins alike', async () => {
    const own = fakeBrowser.runtime.getURL('/');
    for (const sender of [
      aPopup({ id: 'another' }),
      aPopup({ url: `${own.slice(0, -1)}.example.org/popup.html` }),
    ])
      expect(await send(compose, sender)).toMatchObject({ ok: false, error: { code: 'refused' } });
  });
});

function nested(depth: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}
