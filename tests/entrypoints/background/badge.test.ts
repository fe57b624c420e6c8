import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refreshBadge } from '@/entrypoints/background/badge';
import type { Slot } from '@/lib/core/calendar/slot';
import { slotInstant } from '@/lib/core/calendar/today';
import type { Post } from '@/lib/core/replies/post';
import { raisePlans } from '@/lib/platform/plans';
import { raiseRevision } from '@/lib/platform/revision';
import { openTestStore } from '../../lib/storage/open-test-store';
import { aCase, aSlot, NOW } from '../../support/builders';
import { startBackground } from './start-background';

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
const badge = () => fakeBrowser.action.getBadgeText({});
const firstLook = () => vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1));

async function lookedAt(now: number, ...slots: readonly Slot[]): Promise<number> {
  const { store } = openTestStore();
  for (const slot of slots) await store.slots.save(slot);
  return refreshBadge(store, now);
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-US');
});
afterEach(() => vi.restoreAllMocks());

describe('the icon', () => {
  it('shows the minutes to the next slot, whatever the zone it was planned in', async () => {
    // 10:00 in Seoul is 20:00 of the day before in New York.
    await lookedAt(
      NOW,
      aSlot({ id: 'later', time: '10:50' }),
      aSlot({ id: 'next', date: '2026-11-21', time: '20:20', zone: 'America/New_York' }),
      aSlot({ id: 'gone', time: '09:59' }),
    );

    expect(await badge()).toBe('20m');
  });

  it('speaks Korean to Korean readers', async () => {
    const { store } = openTestStore();
    await store.slots.save(aSlot());
    await store.settings.change((settings) => ({ ...settings, language: 'ko' }));
    await refreshBadge(store, NOW);

    expect(await badge()).toBe('30분');
  });

  it.each([
    [60 * MINUTE_MS, '60m'],
    [60 * MINUTE_MS + 1, ''],
    [MINUTE_MS, '1m'],
    [1, '1m'],
    [0, ''],
  ])('%i ms before the slot shows %j', async (before, text) => {
    await lookedAt(slotInstant(aSlot()) - before, aSlot());

    expect(await badge()).toBe(text);
  });

  it.each(['posted', 'skipped', 'missed'] as const)('is silent about a slot that was %s', async (state) => {
    await lookedAt(NOW, aSlot({ state }));

    expect(await badge()).toBe('');
  });

  it('is looked at again when the minute changes, when the hour begins, and else when the day ends: nothing is polled', async () => {
    const due = slotInstant(aSlot());
    const midnight = slotInstant(aSlot({ date: '2026-11-23', time: '00:00' }));

    expect(await lookedAt(due - 29.5 * MINUTE_MS, aSlot())).toBe(due - 29 * MINUTE_MS);
    expect(await lookedAt(due - 63 * MINUTE_MS, aSlot())).toBe(due - 60 * MINUTE_MS);
    expect(await lookedAt(due - 300 * MINUTE_MS, aSlot())).toBe(due - 60 * MINUTE_MS);
    expect(await lookedAt(NOW)).toBe(midnight);
    // Berlin's day of the clock change has 25 hours.
    const { store } = openTestStore();
    await store.settings.change((settings) => ({ ...settings, zone: 'Europe/Berlin' }));
    expect(await refreshBadge(store, Date.parse('2026-10-25T00:30:00+02:00'))).toBe(
      Date.parse('2026-10-26T00:00:00+01:00'),
    );
  });

  it('says in words what its characters mean', async () => {
    const title = () => fakeBrowser.action.getTitle({});
    await lookedAt(NOW, aSlot());
    expect(await title()).toBe('Tonewright: “Autumn menu” in 30 min');
    await lookedAt(NOW);
    expect(await title()).toBe('');
  });

  describe('while no slot is near', () => {
    const promised = async (...minutes: readonly number[]) => {
      const { store } = openTestStore();
      await store.cases.see(
        minutes.map((ahead) =>
          aCase({ id: `${ahead}`, answers: [{ at: 1, by: '' }], promisedAt: NOW + ahead * MINUTE_MS }),
        ),
      );
      return store;
    };

    it('counts the promises to customers that are due within the half hour, or late', async () => {
      await refreshBadge(await promised(-90, 29, 31), NOW);

      expect(await badge()).toBe('2');
    });

    it('counts complaints seen today that nobody has answered, one that is promised as well only once', async () => {
      const { store } = openTestStore();
      const answers = [{ at: NOW, by: 'moa_kr' }];
      await store.cases.see([
        aCase({ id: 'waits' }),
        aCase({ id: 'promised too', promisedAt: NOW }),
        aCase({ id: 'answered', answers }),
        aCase({ id: 'praise', kind: 'praise' }),
        aCase({ id: 'yesterday', lastSeenAt: NOW - 11 * 60 * MINUTE_MS }),
      ]);
      await refreshBadge(store, NOW);

      expect(await badge()).toBe('2');
      expect(await fakeBrowser.action.getTitle({})).toBe('Tonewright: 2 waiting for an answer');
    });

    it('is looked at again when the next promise comes near', async () => {
      expect(await refreshBadge(await promised(32), NOW)).toBe(NOW + 2 * MINUTE_MS + 1);
      expect(await badge()).toBe('');
    });

    it('speaks of the slot first once it is near', async () => {
      const store = await promised(5);
      await store.slots.save(aSlot());
      await refreshBadge(store, NOW);

      expect(await badge()).toBe('30m');
    });
  });

  it('is set by the worker itself whenever it wakes', async () => {
    const { store, restart } = startBackground();
    await store.slots.save(aSlot());
    restart();

    await vi.waitFor(async () => expect(await badge()).toBe('30m'));
    await vi.waitFor(async () =>
      expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ scheduledTime: NOW + MINUTE_MS }]),
    );
  });
});

it('hears of a slot that is planned in another page while it sleeps', async () => {
  const { store } = startBackground();
  await firstLook();
  await store.slots.save(aSlot());
  await raisePlans();

  await vi.waitFor(async () => expect(await badge()).toBe('30m'));
});

it('counts a complaint as soon as it comes on screen, and no more once it is answered', async () => {
  const { ask } = startBackground();
  await firstLook();
  const post: Post = {
    ...{ site: 'x', id: '78', permalink: null, author: '하늘보리', handle: 'haneul_bori' },
    ...{ text: '쌀이 아직도 안 왔어요. 환불해 주세요.', language: 'ko', time: NOW },
  };
  const sight = { post, underOurs: false, handle: 'moa_kr' };

  await ask('cases.see', { sights: [sight] });
  await vi.waitFor(async () => expect(await badge()).toBe('1'));
  await ask('case.answered', { sight, text: '죄송합니다. 바로 알아보겠습니다.', at: NOW, by: 'moa_kr' });
  await vi.waitFor(async () => expect(await badge()).toBe(''));
});

it('counts a promise as soon as it is made', async () => {
  const { ask } = startBackground();
  await firstLook();
  const post: Post = {
    ...{ site: 'x', id: '77', permalink: null, author: '하늘보리', handle: 'haneul_bori' },
    ...{ text: '쌀이 아직도 안 왔어요.', language: 'ko', time: NOW },
  };

  await ask('case.answered', {
    sight: { post, underOurs: false, handle: 'moa_kr' },
    ...{ text: '오늘 10시 20분까지 알려 드리겠습니다', at: NOW, by: 'moa_kr' },
  });

  await vi.waitFor(async () => expect(await badge()).toBe('1'));
});

it('is brought up to date when the team’s settings change, which forgets nothing', async () => {
  const { store } = startBackground();
  await firstLook();
  const old = { id: 'u1', site: 'x', kind: 'post', inReplyTo: '', text: 'Old' } as const;
  await store.unsent.save({ ...old, updatedAt: NOW - 400 * DAY_MS });
  await store.slots.save(aSlot());
  await raiseRevision();

  await vi.waitFor(async () => expect(await badge()).toBe('30m'));
  expect(await store.unsent.all()).toHaveLength(1);
});
