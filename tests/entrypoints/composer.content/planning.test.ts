import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPlanning } from '@/entrypoints/composer.content/planning';
import type { SuggestedSlot } from '@/lib/protocol/requests';
import type { Site } from '@/lib/sites/site';
import { createOverlayStore } from '@/lib/state/overlay-store';
import { aSession } from '../../support/a-session';

const NINE: SuggestedSlot = {
  ...{ date: '2026-11-23', time: '09:00', zone: 'Asia/Seoul', inDays: 1, at: 0 },
  ...{ basis: 'convention', posts: 0 },
};
const NOON: SuggestedSlot = { ...NINE, time: '12:00' };

let suggested: SuggestedSlot | null;
let saved: string[];

beforeEach(() => {
  suggested = NINE;
  saved = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, question } = message as { name: string; question: { time: string } };
    if (name === 'slot.suggest') return { ok: true, data: suggested };
    saved.push(question.time);
    return { ok: true, data: { slotId: 's1' } };
  });
});
afterEach(() => vi.restoreAllMocks());

function planned() {
  const session = aSession('c1', 'The pool reopens');
  const store = createOverlayStore('en');
  const site = { id: 'x', account: () => 'moa_kr', publishedWith: () => [session.composer] };
  return { session, store, planning: createPlanning(site as unknown as Site, store) };
}

it('a text is saved for the time that is shown', async () => {
  const { session, store, planning } = planned();
  await planning.look(session);
  await planning.save(session);

  expect(saved).toEqual(['09:00']);
  expect(store.getState().notice).toMatchObject({ key: 'slotSaved' });
});

it('where that time has passed or is taken by then, the next one is shown and nothing saved', async () => {
  const { session, store, planning } = planned();
  await planning.look(session);
  suggested = NOON;
  await planning.save(session);

  expect(saved).toEqual([]);
  expect(store.getState()).toMatchObject({ notice: { key: 'slotMoved' }, nextSlot: { time: '12:00' } });

  await planning.save(session);
  expect(saved).toEqual(['12:00']);
});

it('where no time is left, nothing is saved', async () => {
  const { session, store, planning } = planned();
  await planning.look(session);
  suggested = null;
  await planning.save(session);

  expect(saved).toEqual([]);
  expect(store.getState()).toMatchObject({ notice: { key: 'failed' }, nextSlot: null });
});
