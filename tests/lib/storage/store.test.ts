import { describe, expect, it, vi } from 'vitest';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import type { Watch } from '@/lib/core/ports';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { aCase, aDecision, aDraft, aFeed, aSlot, aTemplate, NOW } from '../../support/builders';
import { anOwnPost } from '../../support/own-posts';
import { openTestStore } from './open-test-store';

describe('the calendar', () => {
  it('gives the slots of a day by time, and no other day’s', async () => {
    const { store } = openTestStore();
    await store.slots.save(aSlot({ id: 'evening', time: '18:00' }));
    await store.slots.save(aSlot({ id: 'morning', time: '09:30' }));
    await store.slots.save(aSlot({ id: 'tomorrow', date: '2026-11-23', time: '00:00' }));
    await store.slots.save(aSlot({ id: 'yesterday', date: '2026-11-21', time: '23:59' }));

    expect(ids(await store.slots.onDate('2026-11-22'))).toEqual(['morning', 'evening']);
    expect(ids(await store.slots.between('2026-11-22', '2026-11-23'))).toEqual([
      'morning',
      'evening',
      'tomorrow',
    ]);
    expect(ids(await store.slots.all())).toEqual(['yesterday', 'morning', 'evening', 'tomorrow']);
  });

  it('gives the days of a series, one of them moved, and finds and keeps each by its id', async () => {
    const { store } = openTestStore();
    await store.slots.save(
      aSlot({
        id: 'series',
        recurrence: { frequency: 'daily', interval: 1, end: null, exceptions: ['2026-11-25'] },
      }),
    );
    const moved = await store.slots.find('series@2026-11-23');
    if (moved) await store.slots.save({ ...moved, date: '2026-11-26', state: 'posted' });

    expect(ids(await store.slots.between('2026-11-22', '2026-11-24'))).toEqual([
      ...['series@2026-11-22', 'series@2026-11-24'],
    ]);
    expect(ids(await store.slots.onDate('2026-11-23'))).toEqual([]);
    expect(ids(await store.slots.onDate('2026-11-26'))).toEqual(['series@2026-11-23', 'series@2026-11-26']);
    expect(await store.slots.find('series@2026-11-23')).toMatchObject({ state: 'posted' });
    expect(await store.slots.find('series@2026-11-25')).toBeNull();
    expect(ids(await store.slots.all())).toEqual(['series', 'series@2026-11-23']);
  });

  it('writes and removes many slots as one step', async () => {
    const { store } = openTestStore();
    await store.slots.save(aSlot({ id: 'old' }));

    await store.slots.apply({ save: [aSlot({ id: 'a' }), aSlot({ id: 'b' })], remove: ['old'] });
    await expect(
      store.slots.apply({ save: [aSlot({ id: 'c' }), { date: '2026-11-22' } as never], remove: ['a'] }),
    ).rejects.toThrow();

    expect(ids(await store.slots.all())).toEqual(['a', 'b']);
  });

  it('has no subscribed calendar at first, and tells of every change to one', async () => {
    const planned = vi.fn(async () => undefined);
    const { store } = openTestStore({ planned });
    expect(await store.feed.read()).toBeNull();

    await store.feed.change(() => aFeed());
    expect(await store.feed.read()).toEqual(aFeed());
    await store.feed.change(() => null);
    expect(await store.feed.read()).toBeNull();
    expect(planned).toHaveBeenCalledTimes(2);
  });

  it('shows a slot in the popup as soon as it is planned elsewhere, and its draft as soon as that changes', async () => {
    const { store } = openTestStore();
    const seen = watching(store.slots.watchBetween('2026-11-22', '2026-11-22'));
    await vi.waitFor(() => expect(seen).toEqual([{ slots: [], drafts: [] }]));

    const slot = aSlot({ draftId: 'd1' });
    await store.slots.save(slot);
    await vi.waitFor(() => expect(seen.at(-1)).toEqual({ slots: [slot], drafts: [] }));
    await store.drafts.save(aDraft());
    await vi.waitFor(() => expect(seen.at(-1)).toEqual({ slots: [slot], drafts: [aDraft()] }));
    await store.drafts.save(aDraft({ text: 'Second try.', updatedAt: NOW + 1 }));
    await vi.waitFor(() =>
      expect(seen.at(-1)?.drafts).toEqual([aDraft({ text: 'Second try.', updatedAt: NOW + 1 })]),
    );
  });
});

describe('drafts', () => {
  it('come newest first, whole, and replaced as a whole', async () => {
    const { store } = openTestStore();
    await store.drafts.save(aDraft({ id: 'old', updatedAt: NOW - 1000 }));
    await store.drafts.save(aDraft({ id: 'new', updatedAt: NOW }));
    await store.drafts.save(aDraft({ id: 'old', text: 'Second try.', updatedAt: NOW - 500 }));

    expect(ids(await store.drafts.all())).toEqual(['new', 'old']);
    expect(await store.drafts.find('old')).toEqual(
      aDraft({ id: 'old', text: 'Second try.', updatedAt: NOW - 500 }),
    );
  });

  it('are gone once removed, and asking for one that never was is no error', async () => {
    const { store } = openTestStore();
    await store.drafts.save(aDraft());
    await store.drafts.remove('d1');
    await store.drafts.remove('never');

    expect(await store.drafts.find('d1')).toBeNull();
  });
});

describe('saved replies', () => {
  it('are changed as they are then: what a page counted meanwhile stays', async () => {
    const { store } = openTestStore({ templates: [aTemplate()] });
    await Promise.all([
      store.templates.countUse('t1', NOW),
      store.templates.change('t1', (row) => ({ ...row, shortcut: 'later' })),
      store.templates.change('gone', (row) => row),
    ]);

    expect(await store.templates.all()).toEqual([aTemplate({ shortcut: 'later', uses: 1, lastUsedAt: NOW })]);
  });

  it('come and go in one step, or not at all', async () => {
    const { store, database } = openTestStore({
      templates: [aTemplate({ id: 'a' }), aTemplate({ id: 'b' })],
    });
    await store.templates.apply({ save: [aTemplate({ id: 'c' })], remove: ['a'] });
    expect(ids(await store.templates.all())).toEqual(['b', 'c']);

    database.templates.hook('creating', (id) => {
      if (id === 'e') throw new Error('the disk is full');
    });
    const save = [aTemplate({ id: 'd' }), aTemplate({ id: 'e' })];
    await expect(store.templates.apply({ save, remove: ['b'] })).rejects.toThrow();
    expect(ids(await store.templates.all())).toEqual(['b', 'c']);
  });
});

describe('unsent texts', () => {
  const unsent = {
    id: 'a',
    site: 'x',
    kind: 'reply',
    inReplyTo: '77',
    text: 'Hello',
    updatedAt: NOW,
  } as const;
  const place = { site: 'x', kind: 'reply', inReplyTo: '77', except: 'me' } as const;

  it('offers the newest from another session for this very place', async () => {
    const { store } = openTestStore();
    await store.unsent.save({ ...unsent, id: 'older', text: 'Older', updatedAt: NOW - 10 });
    await store.unsent.save({ ...unsent, id: 'newer', text: 'Newer', updatedAt: NOW - 5 });
    await store.unsent.save({ ...unsent, id: 'me', text: 'Mine', updatedAt: NOW });
    await store.unsent.save({ ...unsent, id: 'elsewhere', inReplyTo: '78', updatedAt: NOW });
    await store.unsent.save({ ...unsent, id: 'facebook', site: 'facebook', updatedAt: NOW });

    expect(await store.unsent.newestFor(place)).toMatchObject({ id: 'newer', text: 'Newer' });
  });

  it('offers nothing where nothing stood', async () => {
    const { store } = openTestStore();
    await store.unsent.save({ ...unsent, id: 'me' });

    expect(await store.unsent.newestFor(place)).toBeNull();
  });

  it('forgets what was last touched before a moment, not what was touched at it', async () => {
    const { store } = openTestStore();
    await store.unsent.save({ ...unsent, id: 'before', updatedAt: NOW - 1 });
    await store.unsent.save({ ...unsent, id: 'at', updatedAt: NOW });
    await store.unsent.dropBefore(NOW);

    expect(ids(await store.unsent.all())).toEqual(['at']);
  });
});

describe('the guide and the settings', () => {
  it('are the defaults until somebody writes them', async () => {
    const { store } = openTestStore();

    expect(await store.guide.read()).toEqual(EMPTY_GUIDE);
    expect(await store.settings.read()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep both of two changes made at the same time', async () => {
    const { store } = openTestStore();
    const allow = (words: string) =>
      store.guide.change((guide) => ({ ...guide, allowed: [...guide.allowed, words] }));
    await Promise.all([allow('톤라이트'), allow('1588-0000')]);

    expect((await store.guide.read()).allowed.toSorted()).toEqual(['1588-0000', '톤라이트']);
  });
});

describe('decisions', () => {
  it('come newest first, and one told twice counts once', async () => {
    const { store } = openTestStore();
    await store.decisions.add(aDecision({ id: 'first', at: NOW - 1 }));
    await store.decisions.add(aDecision({ id: 'second', at: NOW }));
    await store.decisions.add(aDecision({ id: 'second', at: NOW }));

    expect(ids(await store.decisions.recent(10))).toEqual(['second', 'first']);
    expect(ids(await store.decisions.recent(1))).toEqual(['second']);
  });
});

describe('our own posts', () => {
  const seen = (likes: number, countedAt: number) =>
    anOwnPost({ counts: { replies: 1, reposts: 2, likes, views: null }, countedAt, firstSeenAt: countedAt });

  it('stand there once each, with the newest counts and since when they are known', async () => {
    const { store } = openTestStore();
    await store.ownPosts.see([seen(5, NOW - 2), anOwnPost({ id: 'p2', countedAt: NOW - 1 })]);
    await store.ownPosts.see([seen(8, NOW)]);

    const all = await store.ownPosts.all();
    expect(ids(all)).toEqual(['p1', 'p2']);
    expect(all[0]).toMatchObject({ counts: { likes: 8 }, countedAt: NOW, firstSeenAt: NOW - 2 });
  });

  it('show in the workspace as soon as a page has counted them', async () => {
    const { store } = openTestStore();
    const shown = watching(store.ownPosts.watchAll());
    await vi.waitFor(() => expect(shown).toEqual([[]]));

    await store.ownPosts.see([seen(5, NOW)]);

    await vi.waitFor(() => expect(shown).toEqual([[], [seen(5, NOW)]]));
  });

  it('are forgotten when they went out, or were last seen, before a moment', async () => {
    const { store } = openTestStore();
    await store.ownPosts.see([
      anOwnPost({ id: 'old', postedAt: NOW - 1, countedAt: NOW }),
      anOwnPost({ id: 'unseen', postedAt: null, countedAt: NOW - 1 }),
      anOwnPost({ id: 'at', postedAt: NOW, countedAt: NOW }),
      anOwnPost({ id: 'unknown', postedAt: null, countedAt: NOW }),
    ]);
    await store.ownPosts.dropBefore(NOW);

    expect(ids(await store.ownPosts.all()).toSorted()).toEqual(['at', 'unknown']);
  });
});

describe('telling the pages', () => {
  it('announces changes of what pages check and answer with, and nothing else', async () => {
    const changed = vi.fn(async () => undefined);
    const { store } = openTestStore({ changed });

    await store.drafts.save(aDraft());
    await store.slots.save(aSlot());
    await store.decisions.add(aDecision());
    expect(changed).not.toHaveBeenCalled();

    await store.guide.change((guide) => ({ ...guide, packs: ['food'] }));
    await store.settings.change((settings) => ({ ...settings, crisis: true }));
    await store.templates.save(aTemplate());
    await store.templates.change('t1', (row) => row);
    await store.templates.remove('t1');
    await store.templates.apply({ save: [aTemplate()], remove: [] });
    expect(changed).toHaveBeenCalledTimes(6);

    await store.templates.countUse('t1', NOW);
    expect(changed).toHaveBeenCalledTimes(6);
  });
});

describe('telling the icon', () => {
  it('announces changes of the calendar, and nothing else', async () => {
    const planned = vi.fn(async () => undefined);
    const { store } = openTestStore({ planned });

    await store.slots.save(aSlot());
    await store.slots.apply({ save: [aSlot({ id: 's2' })], remove: [] });
    await store.slots.remove('s2');
    expect(planned).toHaveBeenCalledTimes(3);

    await store.drafts.save(aDraft());
    await store.settings.change((settings) => ({ ...settings, crisis: true }));
    expect(planned).toHaveBeenCalledTimes(3);
  });
});

describe('complaints', () => {
  const MINUTE = 60_000;

  it('are watched from when they were last on screen, and by what an answer promised', async () => {
    const { store } = openTestStore();
    await store.cases.see([
      aCase({ id: 'yesterday', lastSeenAt: NOW - 24 * 60 * MINUTE, promisedAt: NOW + MINUTE }),
      aCase({ id: 'today', lastSeenAt: NOW }),
      aCase({ id: 'sooner', lastSeenAt: NOW - 1, promisedAt: NOW }),
    ]);
    const seen = watching(store.cases.watchSeenSince(NOW));
    const promised = watching(store.cases.watchPromised());

    await vi.waitFor(() => expect(seen.map(ids)).toEqual([['today']]));
    await vi.waitFor(() => expect(promised.map(ids)).toEqual([['sooner', 'yesterday']]));
    await store.cases.change('sooner', (one) => ({ ...one, promisedAt: null }));
    await vi.waitFor(() => expect(promised.map(ids)).toEqual([['sooner', 'yesterday'], ['yesterday']]));
    expect(await store.cases.nextPromise(NOW)).toBe(NOW + MINUTE);
    expect(ids(await store.cases.promisedBefore(NOW + MINUTE + 1))).toEqual(['yesterday']);
  });

  it('are written by two pages at once without losing either’s change', async () => {
    const { store } = openTestStore();
    const answered = () =>
      store.cases.put('x:77', (before) => ({
        ...(before ?? aCase()),
        answers: [...(before?.answers ?? []), { at: NOW, by: '' }],
      }));
    await Promise.all([answered(), answered()]);

    expect((await store.cases.find('x:77'))?.answers).toHaveLength(2);
    expect(await store.cases.put('never', () => null)).toBeNull();
  });

  it('are forgotten by when they were last seen', async () => {
    const { store } = openTestStore();
    await store.cases.see([aCase({ id: 'old', lastSeenAt: NOW - 1 }), aCase({ id: 'new', lastSeenAt: NOW })]);
    await store.cases.dropBefore(NOW);

    expect(ids(await store.cases.all())).toEqual(['new']);
  });
});

function ids(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

function watching<T>(watch: Watch<T>): readonly T[] {
  const seen: T[] = [];
  watch.subscribe(
    (value) => seen.push(value),
    (error) => expect.fail(String(error)),
  );
  return seen;
}
