import { expect, it, vi } from 'vitest';
import { createThreadWriter } from '@/entrypoints/composer.content/thread-writer';
import type { UnsentKeeper } from '@/entrypoints/composer.content/unsent-keeper';
import type { Site } from '@/lib/sites/site';
import { createOverlayStore } from '@/lib/state/overlay-store';
import { aSession, type StringSession } from '../../support/a-session';

const LONG = 'The pool on Mill Lane reopens on Friday with six lanes. '.repeat(8).trim();

function aThreadWriter(session: StringSession) {
  const store = createOverlayStore('en');
  const forget = vi.fn();
  const whole = { forget, standsIn: () => undefined, putOnTop: () => undefined };
  const keeper: Partial<UnsentKeeper> = { keepWhole: async () => whole };
  const threads = createThreadWriter({
    ...{ store, site: {} as Site, keeper: keeper as UnsentKeeper },
    open: () => session,
  });
  return { threads, store, forget };
}

async function split(session: StringSession) {
  const { threads, store, forget } = aThreadWriter(session);
  await threads.split(session, false);
  return { notice: store.getState().notice, forget };
}

it('a long text that the page turned into something else stays kept, and stands there to copy', async () => {
  const session = aSession('c1', LONG);
  session.answers('mismatch', 'The pool');

  const { notice, forget } = await split(session);

  expect(forget).not.toHaveBeenCalled();
  expect(notice).toEqual({ key: 'threadChanged', text: LONG });
});

it('a long text that the page left as it was needs no second copy', async () => {
  const session = aSession('c1', LONG);
  session.answers('refused');

  const { notice, forget } = await split(session);

  expect(forget).toHaveBeenCalled();
  expect(notice).toEqual({ key: 'failed' });
});

it('a box that went away under a syllable keeps no other text from being split', async () => {
  const gone = aSession('gone', LONG);
  gone.compose('가');
  const session = aSession('c1', LONG);
  session.answers('refused');
  const { threads, store } = aThreadWriter(session);

  void threads.split(gone, false);
  await threads.split(session, false);

  expect(store.getState().notice).toEqual({ key: 'failed' });
});
