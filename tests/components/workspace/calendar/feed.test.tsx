import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import type { FeedFailureReason } from '@/lib/core/calendar/feed/calendar-feed';
import { slotFiles } from '@/lib/exchange/slot-files';
import { expectAccessible } from '@/tests/support/axe';
import { aFeed, aFeedEvent, aSlot, FEED_CONTENT, NOW } from '@/tests/support/builders';
import type { MemoryRows } from '@/tests/support/memory-store';
import { renderPage } from '@/tests/support/render-page';

const ORIGIN = 'https://calendar.example.com/*';
const ADDRESS = 'webcal://calendar.example.com/private-9f2c/basic.ics';

/** The workspace, and what the browser is asked for. */
function open(rows: MemoryRows, { agrees = true, language = 'en' as 'en' | 'ko' } = {}) {
  const ask = vi.fn(async () => agrees);
  const giveBack = vi.fn(async () => undefined);
  return {
    ...renderPage(<WorkspaceApp />, { rows, language, services: { originAccess: { ask, giveBack } } }),
    ask,
    giveBack,
  };
}

const button = (name: string) => screen.findByRole('button', { name });

beforeEach(() => {
  location.hash = '#/calendar/2026-11';
});

describe('subscribing to a calendar', () => {
  it('says what it takes, asks the browser for that one origin at the click, and keeps the address', async () => {
    const { user, store, ask } = open({});
    await user.click(await button('Subscribe to a calendar'));
    const dialog = await screen.findByRole('dialog', { name: 'Subscribe to a calendar' });
    expect(dialog.textContent).toContain('no backup and no export holds it');
    await user.type(within(dialog).getByRole('textbox', { name: 'Address of the calendar' }), ADDRESS);
    expect(dialog.textContent).toContain(
      'it asks calendar.example.com for this calendar and sends nothing of yours',
    );
    await user.type(within(dialog).getByRole('textbox', { name: 'What to call it' }), ' Company ');
    await user.selectOptions(
      within(dialog).getByRole('combobox', { name: 'How often to refresh' }),
      'Once a day',
    );
    expect(ask).not.toHaveBeenCalled();

    await user.click(within(dialog).getByRole('button', { name: 'Subscribe' }));

    await waitFor(async () =>
      expect(await store.feed.read()).toEqual(
        aFeed({
          address: 'https://calendar.example.com/private-9f2c/basic.ics',
          ...{ name: 'Company', everyMinutes: 1_440, askedAt: null, content: null },
        }),
      ),
    );
    expect(ask.mock.calls).toEqual([[ORIGIN]]);
    const opened = await screen.findByRole('dialog', { name: 'Company' });
    expect(within(opened).getByRole('status').textContent).toBe('Company: refreshing…');
  });

  it.each([
    [
      'en',
      'Subscribe to a calendar',
      'Address of the calendar',
      'Subscribe',
      /begin with https:\/\/ or webcal/,
    ],
    ['ko', '캘린더 구독', '캘린더 주소', '구독하기', /webcal:\/\/로 시작하는 주소만/],
  ] as const)(
    'refuses what is no https address, and says why (%s)',
    async (language, name, field, go, why) => {
      const { user, store, ask } = open({}, { language });
      await user.click(await button(name));
      const address = await screen.findByRole('textbox', { name: field });
      await user.type(address, 'http://calendar.example.com/a.ics');
      await user.click(await button(go));

      expect(screen.getByRole('alert').textContent).toMatch(why);
      expect(address.getAttribute('aria-describedby')).toBe(screen.getByRole('alert').parentElement?.id);
      expect(ask).not.toHaveBeenCalled();
      expect(await store.feed.read()).toBeNull();
      await user.type(address, 'x');
      expect(screen.getByRole('alert').textContent).toBe('');
    },
  );

  it('keeps nothing where the person refuses the permission', async () => {
    const { user, store } = open({}, { agrees: false });
    await user.click(await button('Subscribe to a calendar'));
    await user.type(await screen.findByRole('textbox', { name: 'Address of the calendar' }), ADDRESS);
    await user.click(await button('Subscribe'));

    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain(
        'does not let Tonewright read calendar.example.com',
      ),
    );
    expect(await store.feed.read()).toBeNull();
  });
});

describe('the events of a subscribed calendar', () => {
  const events = [
    aFeedEvent(),
    aFeedEvent({ id: 'ics:fair', title: 'Winter fair', time: null, days: 2, description: '' }),
  ];
  const feed = aFeed({ content: { ...FEED_CONTENT, events } });

  it('stand in the month apart from slots, named for the calendar and read-only, and cannot be picked up', async () => {
    const { user, store } = open({ feed, slots: [aSlot({ date: '2026-11-24' })] });
    const grid = await screen.findByRole('grid', { name: 'November 2026' });
    const briefing = within(grid).getByRole('link', { name: /Press briefing/ });

    expect(briefing.textContent).toBe('10:30 Press briefingCompany events, read-only');
    expect(briefing.getAttribute('draggable')).toBeNull();
    expect(within(grid).getAllByRole('link', { name: /Winter fair/ })).toHaveLength(2);
    expect(
      within(grid).getByRole('link', { name: 'Tuesday, November 24, slots: 1, subscribed events: 2' }),
    ).toBeDefined();

    briefing.focus();
    await user.keyboard(' {ArrowRight}{Enter}');
    expect(await store.slots.all()).toEqual([aSlot({ date: '2026-11-24' })]);
    expect(await store.feed.read()).toEqual(feed);
  });

  it('leave room for the team’s own slots first, and the rest is one click away', async () => {
    const slots = [1, 2, 3].map((at) => aSlot({ id: `s${at}`, theme: `Slot ${at}`, date: '2026-11-24' }));
    const { user } = open({ feed, slots });
    const grid = await screen.findByRole('grid', { name: 'November 2026' });
    expect(within(grid).queryByRole('link', { name: /Press briefing/ })).toBeNull();

    await user.click(within(grid).getByRole('link', { name: '2 more on Tuesday, November 24' }));
    const list = await screen.findByRole('list', { name: 'From Company events' });
    expect(within(list).getAllByRole('link')).toHaveLength(2);
  });

  it('open beside the calendar with all they say, and nothing to change', async () => {
    const { user, container } = open({ feed });
    await user.click(await screen.findByRole('link', { name: /Press briefing/ }));

    const panel = await screen.findByRole('region', { name: 'Press briefing' });
    expect(panel.textContent).toContain('Room 3, second floor');
    expect(panel.textContent).toContain('Tuesday, November 24 · 10:30–11:30');
    expect(within(panel).queryAllByRole('textbox')).toEqual([]);
    expect(within(panel).queryAllByRole('button')).toEqual([]);
    await expectAccessible(container);
  });

  it('stand in the week at their hour, and above the hours where they last all day', async () => {
    location.hash = '#/calendar/2026-11-24?view=week';
    const { container } = open({ feed });
    const grid = await screen.findByRole('grid');

    const rows = within(grid).getAllByRole('row');
    expect(within(rows[1] as HTMLElement).getAllByRole('link', { name: /Winter fair/ })).toHaveLength(2);
    expect(within(rows[2] as HTMLElement).getAllByRole('link', { name: /Press briefing/ })).toHaveLength(1);
    await expectAccessible(container);
  });

  it('stand in the list under their day, in a list of their own', async () => {
    location.hash = '#/calendar/2026-11?view=list';
    open({ feed, slots: [aSlot({ date: '2026-11-24' })] });

    const day = await screen.findByRole('region', { name: 'Tuesday, November 24' });
    const list = within(day).getByRole('list', { name: 'From Company events' });
    expect(
      within(list)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['All day Winter fairRead-onlyCompany events', '10:30 Press briefingRead-onlyCompany events']);
    expect(within(list).queryByRole('link', { name: /Autumn menu/ })).toBeNull();
  });

  it('are no part of what goes out as a file', async () => {
    const writeIcs = vi.spyOn(slotFiles, 'writeIcs');
    const { user } = open({ feed, slots: [aSlot({ date: '2026-11-24' })] });
    await user.click(await button('Export .ics'));

    await waitFor(() => expect(writeIcs).toHaveBeenCalled());
    const file = await writeIcs.mock.results[0]?.value;
    expect(file).toContain('Autumn menu');
    expect(file).not.toContain('Press briefing');
  });
});

describe('a subscribed calendar', () => {
  it('says when it was refreshed, and is refreshed at a click', async () => {
    const { user, store } = open({ feed: aFeed() });
    expect((await screen.findByText(/Company events: refreshed/)).textContent).toMatch(/Nov 22, 2026/);

    await user.click(await button('Subscribed calendar'));
    await user.click(await button('Refresh now'));

    await waitFor(async () => expect(await store.feed.read()).toEqual(aFeed({ askedAt: null })));
    const dialog = await screen.findByRole('dialog', { name: 'Company events' });
    expect(within(dialog).getByRole('status').textContent).toBe('Company events: refreshing…');
    expect(dialog.textContent).not.toContain('private-9f2c');
  });

  it('is refreshed as often as is chosen', async () => {
    const { user, store } = open({ feed: aFeed() });
    await user.click(await button('Subscribed calendar'));
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'How often to refresh' }),
      'Every hour',
    );

    await waitFor(async () => expect((await store.feed.read())?.everyMinutes).toBe(60));
  });

  it('lists what of it could not be shown', async () => {
    const leftOut = [
      { title: 'New Year', line: 12, reason: 'repeat', part: 'FREQ=YEARLY;BYWEEKNO=1' } as const,
    ];
    const { user } = open({ feed: aFeed({ content: { ...FEED_CONTENT, leftOut } }) });
    await user.click(await button('Subscribed calendar'));

    expect(await screen.findByRole('heading', { name: 'Left out or changed: 1' })).toBeDefined();
    expect(screen.getByText(/BYWEEKNO=1/)).toBeDefined();
  });

  const reasons: Record<FeedFailureReason, [en: RegExp, ko: RegExp]> = {
    permission: [/no longer lets .* “Allow again”/, /권한이 사라졌습니다/],
    offline: [/could not be reached/, /연결하지 못했습니다/],
    slow: [/took too long/, /제때 답이 오지 않았습니다/],
    forwarded: [/forwards to another address/, /다른 주소로 보내는데/],
    refused: [/answer 404.*Copy its address anew/, /응답 404.*주소를 다시 복사/],
    failed: [/error \(404\)/, /오류로 답했습니다\(404\)/],
    tooLarge: [/larger than 5 MB/, /5MB를 넘습니다/],
    notCalendar: [/is no calendar/, /캘린더가 아닙니다/],
    incomplete: [/broke off/, /중간에 끊겨/],
  };
  it.each(Object.entries(reasons) as [FeedFailureReason, [RegExp, RegExp]][])(
    'that could not be refreshed (%s) says what went wrong, what to do, and from when its events are',
    async (reason, [en, ko]) => {
      const feed = aFeed({ askedAt: NOW, failure: { reason, status: 404 } });
      const english = open({ feed });
      const said = (await screen.findByText(en)).textContent ?? '';
      expect(said).toMatch(/What was read on Nov 22, 2026.* stays\./);
      expect(screen.getByRole('link', { name: /Press briefing/ })).toBeDefined();
      english.unmount();

      open({ feed }, { language: 'ko' });
      expect((await screen.findByText(ko)).textContent).toContain('2026. 11. 22.');
    },
  );

  it('to which the permission was withdrawn asks for it again, and is then refreshed', async () => {
    const barred = aFeed({ failure: { reason: 'permission', status: null } });
    const { user, store, ask } = open({ feed: barred });
    await user.click(await button('Subscribed calendar'));
    expect(screen.queryByRole('button', { name: 'Refresh now' })).toBeNull();
    await user.click(await button('Allow again'));

    await waitFor(async () => expect((await store.feed.read())?.askedAt).toBeNull());
    expect(ask.mock.calls).toEqual([[ORIGIN]]);
  });

  it('goes with its events and the permission when somebody stops subscribing, who is asked first', async () => {
    const { user, store, giveBack } = open({ feed: aFeed() });
    await user.click(await button('Subscribed calendar'));
    await user.click(await button('Stop subscribing'));
    const question = await screen.findByRole('dialog', { name: 'Stop subscribing to Company events?' });
    await user.click(within(question).getByRole('button', { name: 'Cancel' }));
    expect(await store.feed.read()).toEqual(aFeed());
    expect(giveBack).not.toHaveBeenCalled();

    await user.click(await button('Stop subscribing'));
    const again = await screen.findByRole('dialog', { name: 'Stop subscribing to Company events?' });
    await user.click(within(again).getByRole('button', { name: 'Stop subscribing' }));

    await waitFor(() => expect(giveBack.mock.calls).toEqual([[ORIGIN]]));
    expect(await store.feed.read()).toBeNull();
    await waitFor(() => expect(screen.queryByRole('link', { name: /Press briefing/ })).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(await screen.findByText(/No longer subscribed to Company events/)).toBeDefined();
  });

  it.each([
    ['the form', 'Subscribe to a calendar', undefined],
    [
      'what there is to say',
      'Subscribed calendar',
      aFeed({ askedAt: NOW, failure: { reason: 'slow', status: null } }),
    ],
  ])('has no barrier that axe knows in %s', async (_, name, feed) => {
    const { user, baseElement } = open(feed ? { feed } : {});
    await user.click(await button(name));
    await screen.findByRole('dialog');

    await expectAccessible(baseElement as HTMLElement);
  });
});
