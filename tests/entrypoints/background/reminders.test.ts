import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Slot } from '@/lib/core/calendar/slot';
import { aDraft, aSlot, NOW } from '../../support/builders';
import { startBackground } from './start-background';

const MINUTE_MS = 60_000;
/** At 10:30, half an hour from now. */
const DUE = NOW + 30 * MINUTE_MS;

async function reminding(minutes: number | null, ...slots: readonly Slot[]) {
  const background = startBackground();
  const { store, wake } = background;
  const looked = () => vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1));
  // The first look is over, and knows nothing of what comes now.
  await looked();
  for (const slot of slots) await store.slots.save(slot);
  await store.settings.change((settings) => ({ ...settings, remindMinutes: minutes }));
  return {
    ...background,
    titles: () => [...background.notifications.values()].map(({ title }) => title),
    /** The alarm goes off at that time; answers once everything was looked at. */
    async wakeAt(moment: number) {
      vi.setSystemTime(moment);
      await fakeBrowser.alarms.clearAll();
      await wake();
      await looked();
    },
  };
}

describe('a reminder', () => {
  it('comes as many minutes before a slot as were set, once, and in words', async () => {
    const { allowNotifications, wakeAt, notifications, titles } = await reminding(10, aSlot());
    allowNotifications();

    await wakeAt(DUE - 11 * MINUTE_MS);
    expect(titles()).toEqual([]);
    await wakeAt(DUE - 10 * MINUTE_MS);
    expect(titles()).toEqual(['In 10 min: Autumn menu']);
    expect(notifications.get('s1')?.message).toBe('@moa_kr · X · Click to write it');

    notifications.clear();
    await wakeAt(DUE - 9 * MINUTE_MS);
    expect(titles()).toEqual([]);
  });

  it('speaks Korean to Korean readers, and says "now" at the time itself', async () => {
    const { allowNotifications, wakeAt, store, titles } = await reminding(0, aSlot());
    await store.settings.change((settings) => ({ ...settings, language: 'ko' }));
    allowNotifications();
    await wakeAt(DUE + 20_000);

    expect(titles()).toEqual(['지금: Autumn menu']);
  });

  it('wakes the browser for its own time, and for none where nobody wants it', async () => {
    const slot = aSlot({ time: '15:00' });
    const due = NOW + 300 * MINUTE_MS;
    const { allowNotifications, wakeAt } = await reminding(90, slot);
    allowNotifications();
    await wakeAt(NOW + 1);
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ scheduledTime: due - 90 * MINUTE_MS }]);

    const without = await reminding(null, slot);
    without.allowNotifications();
    await without.wakeAt(NOW + 1);
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ scheduledTime: due - 60 * MINUTE_MS }]);
  });

  it('comes late rather than never after a browser that was closed, and not at all long after', async () => {
    const { allowNotifications, wakeAt, notifications } = await reminding(
      10,
      aSlot({ id: 'late' }),
      aSlot({ id: 'long ago', time: '10:10' }),
    );
    allowNotifications();
    await wakeAt(DUE + 5 * MINUTE_MS);

    expect([...notifications.keys()]).toEqual(['late']);
  });

  it.each(['posted', 'skipped', 'missed'] as const)('does not come for a slot that was %s', async (state) => {
    const { allowNotifications, wakeAt, titles } = await reminding(10, aSlot({ state }));
    allowNotifications();
    await wakeAt(DUE - 5 * MINUTE_MS);

    expect(titles()).toEqual([]);
  });

  it('does not come without the browser’s permission', async () => {
    const { wakeAt, titles } = await reminding(10, aSlot());
    await wakeAt(DUE - 5 * MINUTE_MS);

    expect(titles()).toEqual([]);
  });

  it('opens a composer with the draft when it is clicked', async () => {
    const { store, clickNotification } = await reminding(10, aSlot({ draftId: 'd1' }));
    await store.drafts.save(aDraft());
    clickNotification('s1');

    await vi.waitFor(async () =>
      expect((await fakeBrowser.tabs.query({})).map(({ url }) => url)).toContain(
        'https://x.com/compose/post',
      ),
    );
  });

  it('leads to the slot itself where it was posted meanwhile, and to today where it is gone', async () => {
    const { clickNotification } = await reminding(10, aSlot({ state: 'posted' }));
    const urls = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url ?? '');
    clickNotification('s1');
    await vi.waitFor(async () =>
      expect((await urls()).some((url) => url.endsWith('#/calendar/s1'))).toBe(true),
    );
    clickNotification('gone');
    await vi.waitFor(async () => expect((await urls()).some((url) => url.endsWith('#/today'))).toBe(true));
  });
});

describe('a pause of an hour', () => {
  it('ends by itself, and pages hear of it', async () => {
    const { store, wakeAt } = await reminding(null);
    await store.settings.change((settings) => ({
      ...settings,
      pausedUntil: { x: NOW + 60 * MINUTE_MS, facebook: NOW + 90 * MINUTE_MS },
    }));
    await wakeAt(NOW + 1);
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ scheduledTime: NOW + 60 * MINUTE_MS }]);

    await wakeAt(NOW + 60 * MINUTE_MS);

    expect((await store.settings.read()).pausedUntil).toEqual({
      x: null,
      facebook: NOW + 90 * MINUTE_MS,
    });
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ scheduledTime: NOW + 90 * MINUTE_MS }]);
    expect((await fakeBrowser.storage.local.get('revision'))['revision']).toBeGreaterThan(NOW);
  });
});
