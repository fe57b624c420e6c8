import { describe, expect, it } from 'vitest';
import type { FilledChecks } from '@/entrypoints/composer.content/filled-checks';
import { createReplying } from '@/entrypoints/composer.content/replying';
import type { SavedReplies } from '@/entrypoints/composer.content/saved-replies';
import { createWriter } from '@/entrypoints/composer.content/writer';
import { NOTHING_SAID } from '@/lib/core/replies/said-before';
import { shortcutBefore } from '@/lib/core/replies/typed-shortcut';
import type { Site } from '@/lib/sites/site';
import { createOverlayStore } from '@/lib/state/overlay-store';
import { aSession, type StringSession } from '../../support/a-session';
import { aTemplate } from '../../support/builders';
import { nothingToCome } from '../../support/deadline';

const REPLY = 'You will hear more soon.';
const TEMPLATE = aTemplate({ id: 't1', wordings: { ko: [], en: [REPLY] } });

/** Replies on their way from the background until `arrive`. */
function repliesUnderWay() {
  const { promise, resolve } = Promise.withResolvers<typeof NOTHING_SAID>();
  const replies: Partial<SavedReplies> = {
    find: () => TEMPLATE,
    byShortcut: () => ({ reply: TEMPLATE, begun: true }),
    saidBefore: () => promise,
    remembered: async () => ({}),
    known: () => ({}),
    today: () => '2026-11-22',
    otherZone: () => null,
  };
  return { replies: replies as SavedReplies, arrive: () => resolve(NOTHING_SAID) };
}

function expand(session: StringSession) {
  const store = createOverlayStore('en');
  const { replies, arrive } = repliesUnderWay();
  const replying = createReplying({
    ...{ store, replies, writer: createWriter(store), site: { id: 'x' } as Site },
    checks: { openPlace: () => null } as Partial<FilledChecks> as FilledChecks,
    open: () => session,
    showAt: () => undefined,
    used: () => undefined,
  });
  const shortcut = shortcutBefore(session.text(), session.text().length);
  if (shortcut) replying.expand(session, shortcut);
  return arrive;
}

describe('a typed shortcut whose reply is on its way', () => {
  it('keeps its place when somebody goes on typing, and they go on behind the reply', async () => {
    const session = aSession('c1', 'Hello /soon');
    const arrive = expand(session);
    session.type('B');
    arrive();
    await expect.poll(() => session.text()).toBe(`Hello ${REPLY} B`);
    expect(session.composer.editor.selection()?.end).toBe(session.text().length);
  });

  it('waits for the syllable that is being written by then', async () => {
    const session = aSession('c1', 'Hello /soon');
    const arrive = expand(session);
    const settle = session.compose('ㅎ');
    arrive();
    await nothingToCome();
    expect(session.text()).toBe('Hello /soonㅎ');

    session.type('ㅏ');
    settle();

    await expect.poll(() => session.text()).toBe(`Hello ${REPLY} ㅎㅏ`);
  });

  it('makes room for the reply although the same stands there already', async () => {
    const session = aSession('c1', `${REPLY} /soon`);
    expand(session)();

    await expect.poll(() => session.text()).toBe(`${REPLY} ${REPLY}`);
  });
});
