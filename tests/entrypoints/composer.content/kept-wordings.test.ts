import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createKeptWordings, type KeptWordings } from '@/entrypoints/composer.content/kept-wordings';
import type { UnsentKeeper } from '@/entrypoints/composer.content/unsent-keeper';
import { createWriter } from '@/entrypoints/composer.content/writer';
import type { WordingPlaces } from '@/lib/core/reach/wording-places';
import { createOverlayStore, type OverlayStore } from '@/lib/state/overlay-store';
import { aSession, type StringSession } from '../../support/a-session';

const FIRST = 'The pool reopens on Friday';
const SECOND = 'Friday is pool day again';

let store: OverlayStore;
let live: StringSession[];
let forgotten: string[];
/** What the background answers to each comparison, in order. */
let answers: ((found: WordingPlaces) => void)[];
let wordings: KeptWordings;

beforeEach(() => {
  store = createOverlayStore('en');
  live = [];
  forgotten = [];
  answers = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async () => undefined } });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    () => new Promise((resolve) => answers.push((data) => resolve({ ok: true, data }))),
  );
  const keeper: Partial<UnsentKeeper> = {
    keepWhole: async (_, text) => ({
      forget: () => void forgotten.push(text),
      standsIn: () => undefined,
      putOnTop: () => undefined,
    }),
  };
  wordings = createKeptWordings({
    ...{ store, keeper: keeper as UnsentKeeper, writer: createWriter(store) },
    live: () => live,
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const kept = () => store.getState().wordings?.kept;
const writing = (id: string, text: string) => {
  const session = aSession(id, text);
  live.push(session);
  return session;
};
/** Keeps what stands there and writes another. */
const keepAndWrite = async (session: StringSession, text: string) => {
  await wordings.keep(session);
  await session.composer.editor.replace({ start: 0, end: session.text().length }, session.text(), text);
};

describe('a wording that is taken', () => {
  it('leaves what stood there among the kept where the page made something else of it', async () => {
    const session = writing('c1', FIRST);
    await keepAndWrite(session, SECOND);
    session.answers('mismatch', 'Fri');

    await wordings.take(session, FIRST);

    expect(kept()).toEqual([FIRST, SECOND]);
    expect(forgotten).toEqual([]);
  });

  it('changes nothing where the page refuses it', async () => {
    const session = writing('c1', FIRST);
    await keepAndWrite(session, SECOND);
    session.answers('refused');

    await wordings.take(session, FIRST);

    expect(kept()).toEqual([FIRST]);
    expect(forgotten).toEqual([SECOND]);
  });
});

describe('kept wordings', () => {
  it('stay when another post goes out while theirs is being written', async () => {
    const posted = writing('c1', '');
    const session = writing('c2', FIRST);
    await keepAndWrite(session, SECOND);

    wordings.forget(posted);
    expect(forgotten).toEqual([]);
    expect(kept()).toEqual([FIRST]);

    live = [session];
    wordings.forget(session);
    expect(forgotten).toEqual([FIRST]);
    expect(kept()).toEqual([]);
  });

  it('that were dropped stay away when what was found of them comes late', async () => {
    const session = writing('c1', FIRST);
    await keepAndWrite(session, SECOND);
    await wordings.keep(session);
    answers[0]?.({ basis: 'model', places: [1, 1], reasons: [] });
    await expect.poll(() => answers.length).toBe(2);

    wordings.drop(session, FIRST);
    answers[1]?.({ basis: 'model', places: [1, 1, 2], reasons: [] });
    await expect.poll(() => answers.length).toBe(3);

    expect(kept()).toEqual([SECOND]);
  });

  it('are of posts only: a reply shows none, and none are lost when it goes out', async () => {
    const session = writing('c1', FIRST);
    await keepAndWrite(session, SECOND);
    const reply = aSession('c2', 'Thank you');
    Object.assign(reply.composer, { kind: 'reply' });

    wordings.look(reply.view());
    live = [];
    wordings.forget(reply);

    expect(store.getState().wordings).toMatchObject({ composerId: 'c1', kept: [FIRST] });
    expect(forgotten).toEqual([]);
  });
});
