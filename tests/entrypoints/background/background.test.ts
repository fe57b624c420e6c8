import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { BUILT_IN_TEMPLATES } from '@/lib/core/replies/templates';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { onRevision } from '@/lib/platform/revision';
import { aDecision, aSlot, NOW } from '../../support/builders';
import { startBackground } from './start-background';

const DAY_MS = 86_400_000;
const unsent = {
  id: 'one',
  site: 'x',
  kind: 'reply',
  inReplyTo: '77',
  text: '확인해 보겠',
  updatedAt: NOW,
} as const;
const place = { site: 'x', kind: 'reply', inReplyTo: '77' } as const;

afterEach(() => vi.restoreAllMocks());

describe('a page that starts', () => {
  it('gets guide, replies and settings in one answer', async () => {
    const { ask } = startBackground();

    expect(await ask('workspace.read', {})).toEqual({
      guide: EMPTY_GUIDE,
      settings: DEFAULT_SETTINGS,
      templates: BUILT_IN_TEMPLATES.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      revision: 0,
    });
  });
});

describe('customers’ posts on screen', () => {
  it('are read together, one answer each in order', async () => {
    const { ask } = startBackground();

    const [late, thanks] = await ask('posts.triage', {
      texts: ['주문한 지 2주가 지났는데 아직도 배송이 안 왔어요', '친절하게 도와주셔서 감사합니다'],
    });

    expect(late).toMatchObject({ kind: 'delivery' });
    expect(late?.complaint).toBeGreaterThan(0.6);
    expect(thanks?.complaint).toBeLessThan(0.4);
  });
});

describe('text that has not gone out', () => {
  it('is offered back to the next composer in the same place, with the last thing typed', async () => {
    const { ask } = startBackground();
    await ask('unsent.save', unsent);
    await ask('unsent.save', { ...unsent, text: '확인해 보겠습니다', updatedAt: NOW + 300 });

    expect(await ask('unsent.find', { ...place, except: 'two' })).toMatchObject({
      text: '확인해 보겠습니다',
    });
    expect(await ask('unsent.find', { ...place, except: 'one' })).toBeNull();
  });

  it.each(['', ' \n'])('is forgotten once the composer is emptied to %j', async (text) => {
    const { ask } = startBackground();
    await ask('unsent.save', unsent);
    await ask('unsent.save', { ...unsent, text });

    expect(await ask('unsent.find', { ...place, except: 'two' })).toBeNull();
  });

  it('is forgotten once it was posted', async () => {
    const { ask } = startBackground();
    await ask('unsent.save', unsent);
    await ask('unsent.drop', { id: 'one' });

    expect(await ask('unsent.find', { ...place, except: 'two' })).toBeNull();
  });

  it('is kept for seven days and no longer', async () => {
    const { store, restart } = startBackground();
    await store.unsent.save({ ...unsent, id: 'week', updatedAt: NOW - 7 * DAY_MS });
    await store.unsent.save({ ...unsent, id: 'older', updatedAt: NOW - 7 * DAY_MS - 1 });
    restart();

    await vi.waitFor(async () => expect((await store.unsent.all()).map(({ id }) => id)).toEqual(['week']));
  });

  it('is also swept when the worker is woken by its alarm', async () => {
    const { store, wake } = startBackground();
    await store.unsent.save({ ...unsent, updatedAt: NOW - 8 * DAY_MS });
    await wake();

    await vi.waitFor(async () => expect(await store.unsent.all()).toEqual([]));
  });
});

describe('“Not again”', () => {
  it('on a rule switches it off for every page, at once, and back on to undo', async () => {
    const { ask } = startBackground();
    const told = vi.fn();
    onRevision(told, new AbortController().signal);
    await ask('rule.mute', { rule: 'hashtag-camelcase', muted: true });

    const { guide, revision } = await ask('workspace.read', {});
    expect(guide.rules).toEqual({ 'hashtag-camelcase': { on: false } });
    expect(told).toHaveBeenCalledExactlyOnceWith(revision);

    await ask('rule.mute', { rule: 'hashtag-camelcase', muted: false });
    expect((await ask('workspace.read', {})).guide.rules).toEqual({});
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('keeps the level that the team chose for the rule', async () => {
    const { ask, store } = startBackground();
    await store.guide.write({ ...EMPTY_GUIDE, rules: { 'over-limit-x': { on: true, level: 'warn' } } });
    await ask('rule.mute', { rule: 'over-limit-x', muted: true });
    await ask('rule.mute', { rule: 'over-limit-x', muted: false });

    expect((await store.guide.read()).rules).toEqual({ 'over-limit-x': { on: true, level: 'warn' } });
  });

  it('from two pages at the same time counts for both', async () => {
    const { ask, store } = startBackground();
    await Promise.all([
      ask('rule.mute', { rule: 'tighten-length', muted: true }, 1),
      ask('rule.mute', { rule: 'number-in-text', muted: true }, 2),
    ]);

    expect(Object.keys((await store.guide.read()).rules).toSorted()).toEqual([
      'number-in-text',
      'tighten-length',
    ]);
  });

  it('on words allows them once, however often it is said, and takes them back to undo', async () => {
    const { ask, store } = startBackground();
    await ask('words.allow', { words: '1588-0000', allowed: true });
    await ask('words.allow', { words: '1588-0000', allowed: true });
    expect((await store.guide.read()).allowed).toEqual(['1588-0000']);

    await ask('words.allow', { words: '1588-0000', allowed: false });
    expect((await store.guide.read()).allowed).toEqual([]);
  });
});

describe('what happened in a page', () => {
  it('is kept: the decision at the gate and the activity, without the text', async () => {
    const { ask, store } = startBackground();
    const activity = { id: 'a1', type: 'posted', site: 'x', subject: '', at: NOW } as const;
    await ask('decision.record', aDecision());
    await ask('activity.record', activity);

    expect(await store.decisions.recent(5)).toEqual([aDecision()]);
    expect(await store.activity.recent(5)).toEqual([activity]);
  });

  it('marks the slot as posted when its text went out', async () => {
    const { ask, store } = startBackground();
    await store.slots.save(aSlot({ state: 'ready', updatedAt: NOW - 1 }));
    await ask('slot.posted', { slotId: 's1' });

    expect(await store.slots.find('s1')).toEqual(aSlot({ state: 'posted', updatedAt: NOW }));
  });

  it('is no trouble when the slot was removed meanwhile', async () => {
    const { ask } = startBackground();

    expect(await ask('slot.posted', { slotId: 'removed' })).toBeNull();
  });
});

describe('ways into our own pages and into the composer', () => {
  it('opens the workspace at the area that was asked for', async () => {
    const { ask } = startBackground();
    await ask('workspace.open', { area: 'guide' });

    const tabs = await fakeBrowser.tabs.query({});
    expect(tabs.map(({ url }) => url)).toContain(`${fakeBrowser.runtime.getURL('/')}options.html#/guide`);
  });

  it('opens the replies in the page in front when the shortcut is pressed', async () => {
    const { press } = startBackground();
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
    const sent = vi
      .spyOn(fakeBrowser.tabs, 'sendMessage')
      .mockResolvedValue({ ok: true, data: true } as never);
    press('open-palette');

    await vi.waitFor(() =>
      expect(sent).toHaveBeenCalledExactlyOnceWith(7, { name: 'page.palette', question: {} }, { frameId: 0 }),
    );
  });
});
