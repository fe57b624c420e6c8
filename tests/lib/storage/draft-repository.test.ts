import { describe, expect, it, vi } from 'vitest';
import { MOST_REVISIONS } from '@/lib/core/drafts/thin-revisions';
import type { Watch } from '@/lib/core/ports';
import { aDraft, aSlot, NOW } from '../../support/builders';
import { openTestStore } from './open-test-store';

const MINUTE = 60_000;

describe('revisions of a draft', () => {
  it('are kept in the same step as the words that take their place', async () => {
    const { store } = openTestStore();
    await store.drafts.save(aDraft({ text: 'First try.' }));
    await store.drafts.save(aDraft({ text: 'Second try.', updatedAt: NOW + 5 * MINUTE }));
    await store.drafts.save(aDraft({ text: 'Second try!', updatedAt: NOW + 5 * MINUTE + 1 }));

    expect(await first(store.drafts.watchRevisions('d1'))).toEqual([
      { draftId: 'd1', at: NOW, title: 'Pumpkin latte', wordings: [{ id: 'w1', text: 'First try.' }] },
    ]);
    expect(await first(store.drafts.watchRevisions('other'))).toEqual([]);
  });

  it('are thinned to so many, newest first', async () => {
    const { store } = openTestStore();
    for (let turn = 0; turn <= MOST_REVISIONS + 5; turn += 1)
      await store.drafts.save(aDraft({ text: `Try ${turn}`, updatedAt: NOW + turn * 5 * MINUTE }));

    const kept = await first(store.drafts.watchRevisions('d1'));
    expect(kept).toHaveLength(MOST_REVISIONS);
    expect(kept[0]?.wordings[0]?.text).toBe(`Try ${MOST_REVISIONS + 4}`);
    expect(kept.at(-1)?.wordings[0]?.text).toBe('Try 0');
  });

  it('are not kept where the new words cannot be written', async () => {
    const { store } = openTestStore();
    await store.drafts.save(aDraft());
    const unwritable = { ...aDraft({ text: '', updatedAt: NOW + 5 * MINUTE }), title: (() => '') as never };

    await expect(store.drafts.save(unwritable)).rejects.toThrow();

    expect(await store.drafts.find('d1')).toEqual(aDraft());
    expect(await first(store.drafts.watchRevisions('d1'))).toEqual([]);
  });

  it('can be kept at will', async () => {
    const { store } = openTestStore();
    await store.drafts.keepRevision(aDraft({ text: 'Keep me' }));

    expect(await first(store.drafts.watchRevisions('d1'))).toHaveLength(1);
  });
});

describe('the bin', () => {
  it('holds what was removed until it is saved again', async () => {
    const { store } = openTestStore();
    await store.drafts.save(aDraft());
    await store.drafts.remove('d1');

    expect(await store.drafts.all()).toEqual([]);
    expect(await first(store.drafts.watchDeleted())).toEqual([{ ...aDraft(), deletedAt: NOW }]);

    await store.drafts.save(aDraft());
    expect(await first(store.drafts.watchDeleted())).toEqual([]);
    expect(await store.drafts.find('d1')).toEqual(aDraft());
  });

  it('forgets for good, revisions too, what it is told to or what lay there long', async () => {
    let now = NOW;
    const { store, database } = openTestStore({ now: () => now });
    for (const id of ['a', 'b', 'c', 'stays']) {
      await store.drafts.save(aDraft({ id }));
      await store.drafts.keepRevision(aDraft({ id }));
    }
    await store.drafts.remove('a');
    await store.drafts.remove('b');
    now += MINUTE;
    await store.drafts.remove('c');

    await store.drafts.forget(['a']);
    await store.drafts.dropBefore(NOW + 1);

    expect((await first(store.drafts.watchDeleted())).map(({ id }) => id)).toEqual(['c']);
    expect((await database.revisions.toArray()).map(({ draftId }) => draftId)).toEqual(['c', 'stays']);
  });
});

async function first<T>(watch: Watch<T>): Promise<T> {
  const seen = vi.fn<(value: T) => void>();
  const stop = watch.subscribe(seen, (error) => {
    throw error;
  });
  await vi.waitFor(() => expect(seen).toHaveBeenCalled());
  stop();
  return seen.mock.calls[0]![0];
}

describe('drafts of many', () => {
  it('are watched with their slots, and the last changed few, without reading the rest', async () => {
    const { store, database } = openTestStore();
    for (const id of 'abcdefghij') await store.drafts.save(aDraft({ id, updatedAt: NOW + id.charCodeAt(0) }));
    await store.slots.save(aSlot({ id: 's1', draftId: 'a' }));
    await store.slots.save(aSlot({ id: 's2', draftId: 'gone' }));
    await store.slots.save(aSlot({ id: 's3', draftId: null }));
    const read = vi.fn();
    database.drafts.hook('reading', (row) => {
      read();
      return row;
    });

    expect((await first(store.drafts.watchRecent(2))).map(({ id }) => id)).toEqual(['j', 'i']);
    const { drafts } = await first(store.slots.watchBetween('2026-11-22', '2026-11-22'));
    expect(drafts.map(({ id }) => id)).toEqual(['a']);
    expect(read.mock.calls.length).toBeLessThan(6);
  });
});

describe('a change to a draft', () => {
  it('is made to what is stored by now', async () => {
    const { store } = openTestStore();
    await store.drafts.save(aDraft({ text: 'Newer' }));

    await store.drafts.update(aDraft({ text: 'Older' }), (stored) => ({ ...stored, title: 'Menu' }));

    expect(await store.drafts.find('d1')).toEqual({ ...aDraft({ text: 'Newer' }), title: 'Menu' });
  });

  it('brings the draft back where it was deleted meanwhile, so that nothing typed is lost', async () => {
    const { store } = openTestStore();

    await store.drafts.update(aDraft(), (row) => ({ ...row, title: 'Menu' }));

    expect(await store.drafts.find('d1')).toEqual({ ...aDraft(), title: 'Menu' });
  });
});
