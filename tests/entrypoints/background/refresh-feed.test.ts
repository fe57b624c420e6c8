import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CalendarFeed } from '@/lib/core/calendar/feed/calendar-feed';
import { aFeed, aFeedEvent, FEED_CONTENT, NOW } from '../../support/builders';
import { anIcs } from '../../support/feed-host';
import { startBackground } from './start-background';

const MINUTE_MS = 60_000;
const ORIGIN = 'https://calendar.example.com/*';
const ICS = anIcs('Company events', [
  'UID:briefing',
  'SUMMARY:Press briefing',
  'DTSTART;TZID=Asia/Seoul:20261124T103000',
  'DTEND;TZID=Asia/Seoul:20261124T113000',
  'DESCRIPTION:Room 3\\, second floor',
]);

/** What the address is asked, and answers next; the network itself is tried in `fetch-calendar.test.ts` and the browser. */
const network = vi.fn<typeof fetch>();
beforeEach(() => {
  network.mockReset();
  network.mockImplementation(async () => new Response(ICS, { headers: { etag: '"1"' } }));
  vi.stubGlobal('fetch', network);
});

/** A background that was looked at once and waits, allowed to ask that origin unless told. */
async function started({ allowed = true } = {}) {
  const background = startBackground();
  const { store } = background;
  const looked = () => vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1));
  await looked();
  if (allowed) background.allow(ORIGIN);
  await store.settings.change((settings) => ({ ...settings, zone: 'Asia/Seoul' }));
  return {
    ...background,
    /** Somebody writes in the workspace, and the background hears of it. */
    async write(feed: CalendarFeed | null) {
      await store.feed.change(() => feed);
      await background.wake();
    },
    async wakeAt(moment: number) {
      vi.setSystemTime(moment);
      await fakeBrowser.alarms.clearAll();
      await background.wake();
      await looked();
    },
    becomes: (feed: Partial<CalendarFeed> | null) =>
      vi.waitFor(async () => {
        const known = await store.feed.read();
        if (feed === null) expect(known).toBeNull();
        else expect(known).toMatchObject(feed);
      }),
    /** Minutes from when the address was last asked, or from now, to when the worker is woken. */
    minutesToWake: async () => {
      const asked = (await store.feed.read())?.askedAt ?? Date.now();
      const [alarm] = await fakeBrowser.alarms.getAll();
      return Math.round(((alarm?.scheduledTime ?? 0) - asked) / MINUTE_MS);
    },
  };
}

describe('a calendar that was just subscribed to', () => {
  it('is read at once, whole, and again when its time has come', async () => {
    const { write, becomes, minutesToWake, wakeAt } = await started();
    await write(aFeed({ askedAt: null, content: null }));

    await becomes({ failure: null, content: fresh() });
    await vi.waitFor(async () => expect(await minutesToWake()).toBe(240));
    expect(network).toHaveBeenCalledOnce();
    expect(network.mock.calls[0]?.[0]).toBe('https://calendar.example.com/private-9f2c/basic.ics');

    await wakeAt(NOW + 239 * MINUTE_MS);
    expect(network).toHaveBeenCalledOnce();
    network.mockImplementation(async () => new Response(null, { status: 304 }));
    await wakeAt(NOW + 241 * MINUTE_MS);
    await becomes({ failure: null, content: fresh(NOW + 241 * MINUTE_MS) });
    expect(network.mock.calls[1]?.[1]?.headers).toEqual({ 'If-None-Match': '"1"' });
  });

  it('is never asked for without the permission, which is said', async () => {
    const { write, becomes } = await started({ allowed: false });
    await write(aFeed({ askedAt: null, content: null }));

    await becomes({ failure: { reason: 'permission', status: null }, content: null });
    expect(network).not.toHaveBeenCalled();
  });
});

describe('a subscribed calendar', () => {
  it.each([
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), 'offline', 15],
    ['is no calendar', async () => new Response('<html>'), 'notCalendar', 240],
    ['breaks off', async () => new Response(ICS.slice(0, -20)), 'incomplete', 240],
    ['is gone', async () => new Response('', { status: 410 }), 'refused', 240],
  ] as const)(
    'keeps its events where the address %s, and is asked for again',
    async (_, answer, reason, minutes) => {
      network.mockImplementation(answer);
      const { write, becomes, minutesToWake } = await started();
      await write(aFeed({ askedAt: null }));

      await becomes({
        failure: { reason, status: reason === 'refused' ? 410 : null },
        content: FEED_CONTENT,
      });
      await vi.waitFor(async () => expect(await minutesToWake()).toBe(minutes));
    },
  );

  it('shows what the address says now, and no more what it said before', async () => {
    const { write, becomes } = await started();
    const before = FEED_CONTENT;
    await write(aFeed({ askedAt: null, content: { ...before, events: [aFeedEvent({ id: 'ics:old' })] } }));

    await becomes({ failure: null, content: fresh() });
  });

  it('is read anew, whatever version is known, once the team’s clock is another', async () => {
    const { write, becomes } = await started();
    await write(aFeed({ askedAt: null, content: { ...FEED_CONTENT, home: 'Europe/Berlin' } }));

    await becomes({ content: fresh() });
    expect(network.mock.calls[0]?.[1]?.headers).toEqual({});
  });

  it('says so when the permission is taken away, and is read again as soon as it is given back', async () => {
    const { write, becomes, bar, allow } = await started();
    await write(aFeed({ askedAt: NOW }));
    bar(ORIGIN);

    await becomes({ failure: { reason: 'permission', status: null }, content: FEED_CONTENT });
    expect(network).not.toHaveBeenCalled();

    allow(ORIGIN);
    await becomes({ failure: null, content: fresh() });
  });

  it('does not come back when the answer arrives after somebody stopped subscribing', async () => {
    const { promise, resolve: arrive } = Promise.withResolvers<Response>();
    network.mockImplementation(() => promise);
    const { write, store, minutesToWake } = await started();
    await write(aFeed({ askedAt: null }));
    await vi.waitFor(() => expect(network).toHaveBeenCalledOnce());

    await write(null);
    arrive(new Response(ICS, { headers: { etag: '"1"' } }));
    await vi.waitFor(async () => expect(await minutesToWake()).toBeGreaterThan(5));
    expect(await store.feed.read()).toBeNull();
  });

  it('leaves another that took its place alone, which is asked for next', async () => {
    const { promise, resolve: arrive } = Promise.withResolvers<Response>();
    network.mockImplementationOnce(() => promise);
    const { write, becomes } = await started();
    await write(aFeed({ askedAt: null }));
    await vi.waitFor(() => expect(network).toHaveBeenCalledOnce());

    const other = 'https://calendar.example.com/other.ics';
    await write(aFeed({ address: other, askedAt: null, content: null }));
    arrive(new Response(anIcs('The first')));

    await becomes({ address: other, content: fresh() });
    expect(network).toHaveBeenCalledTimes(2);
  });

  it('is asked for once, however often somebody looks meanwhile', async () => {
    const { promise, resolve: arrive } = Promise.withResolvers<Response>();
    network.mockImplementation(() => promise);
    const { write, becomes, wake } = await started();
    await write(aFeed({ askedAt: null }));
    for (let times = 0; times < 5; times += 1) await wake();
    await vi.waitFor(() => expect(network).toHaveBeenCalledOnce());
    arrive(new Response(ICS, { headers: { etag: '"1"' } }));

    await becomes({ failure: null, content: fresh() });
    expect(network).toHaveBeenCalledOnce();
  });

  it('is asked for again by a worker that was stopped before the answer came', async () => {
    network.mockImplementationOnce(() => new Promise(() => undefined));
    const { write, minutesToWake, restart, wakeAt, becomes } = await started();
    await write(aFeed({ askedAt: null }));
    await vi.waitFor(async () => expect(await minutesToWake()).toBe(5));
    restart();
    await wakeAt(NOW + 5 * MINUTE_MS);

    await becomes({ failure: null, content: fresh(NOW + 5 * MINUTE_MS) });
  });
});

/** What `ICS` says, read at that time or a little later: waiting moves the clock on. */
function fresh(since = NOW) {
  return { ...FEED_CONTENT, readAt: expect.toSatisfy((at: number) => at >= since && at < since + MINUTE_MS) };
}
