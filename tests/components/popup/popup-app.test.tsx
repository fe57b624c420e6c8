import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SlotKind } from '@/lib/core/calendar/slot';
import { expectAccessible } from '@/tests/support/axe';
import { aDraft, aSlot, NOW } from '@/tests/support/builders';
import { createMemoryStore } from '@/tests/support/memory-store';
import { renderPopup } from '@/tests/support/render-page';

/** Never answers. */
const SILENT = { subscribe: () => () => undefined };
const HEALTH = { site: 'x', composers: 1, state: 'ready', reason: '', account: 'moa_kr' } as const;

describe('the popup', () => {
  it('shows the next slot with time, countdown, theme, account, site, kind and text', async () => {
    renderPopup({ rows: { slots: [aSlot({ draftId: 'd1' })], drafts: [aDraft()] } });

    const today = await screen.findByRole('region', { name: 'Today' });
    for (const part of [
      '10:30',
      'in 30 min',
      'Autumn menu',
      'X · @moa_kr · Information',
      'The pumpkin latte is back.',
    ])
      expect(within(today).getByText(part)).toBeDefined();
  });

  it('is drawn once today is there; where the database takes its time, with what there is', async () => {
    const store = createMemoryStore({ drafts: [aDraft()] });
    const silent = { ...store, slots: { ...store.slots, watchBetween: () => SILENT } };
    renderPopup({ services: { store: silent } });
    expect(screen.queryByRole('heading', { name: 'Tonewright' })).toBeNull();

    expect(await screen.findByRole('heading', { name: 'Tonewright' })).toBeDefined();
    expect(await screen.findByRole('link', { name: /Pumpkin latte/ })).toBeDefined();
    expect(screen.queryByText('Nothing planned for today')).toBeNull();
  });

  it('says whose clock a slot is on that is planned in another zone than the team’s', async () => {
    const berlin = { zone: 'Europe/Berlin', time: '02:30' };
    renderPopup({
      rows: { slots: [aSlot(berlin), aSlot({ ...berlin, id: 's2', time: '05:30' }), aSlot({ id: 's3' })] },
    });

    const today = await screen.findByRole('region', { name: 'Today' });
    expect(within(within(today).getByRole('article')).getByText('Germany Time')).toBeDefined();
    expect(within(within(today).getByRole('list')).getAllByText('Germany Time')).toHaveLength(1);
  });

  it('sends the draft of the slot to a composer by keyboard alone', async () => {
    const { user, handoffs } = renderPopup({
      rows: { slots: [aSlot({ draftId: 'd1' })], drafts: [aDraft()] },
    });
    const writeIt = await screen.findByRole('button', { name: 'Write it' });

    while (document.activeElement !== writeIt) await user.tab();
    await user.keyboard('{Enter}');

    expect(handoffs).toEqual([
      { site: 'x', text: 'The pumpkin latte is back.', draftId: 'd1', slotId: 's1' },
    ]);
  });

  it('says so where the page is signed in to another account than the slot is for', async () => {
    renderPopup({
      rows: { slots: [aSlot(), aSlot({ id: 's2', time: '09:50', account: '@MOA_care' })] },
      services: { pageHealth: async () => ({ ...HEALTH, account: 'moa_care' }) },
    });

    expect(await screen.findByText(/signed in as @moa_care; the slot is planned for @moa_kr/)).toBeDefined();
    expect(screen.getAllByText(/signed in as/)).toHaveLength(1);
  });

  it('says nothing of accounts where the page in front is another site, or nobody named one', async () => {
    renderPopup({
      rows: { slots: [aSlot({ site: 'facebook' }), aSlot({ id: 's2', time: '09:50', account: '' })] },
      services: { pageHealth: async () => ({ ...HEALTH, account: 'moa_care' }) },
    });
    await screen.findByText(/Ready/);

    expect(screen.queryByText(/signed in as/)).toBeNull();
  });

  it('shows the checklist of the slot, to be ticked off there', async () => {
    const checklist = [
      { id: 'c1', text: 'Photo released', done: true },
      { id: 'c2', text: 'Price checked', done: false },
    ];
    const { user, store } = renderPopup({ rows: { slots: [aSlot({ checklist })] } });

    expect(await screen.findByRole('checkbox', { name: 'Photo released', checked: true })).toBeDefined();
    await user.click(screen.getByRole('checkbox', { name: 'Price checked' }));

    expect(await screen.findByRole('checkbox', { name: 'Price checked', checked: true })).toBeDefined();
    expect((await store.slots.find('s1'))?.checklist[1]?.done).toBe(true);
  });

  it('draws what this week’s posts were for, those of last week left out', async () => {
    const posted = (id: string, at: number, content: SlotKind) =>
      ({ id, type: 'posted', site: 'x', subject: '', at, content }) as const;
    renderPopup({
      rows: {
        activity: [
          posted('a', NOW - 1, 'promotion'),
          posted('b', NOW - 2, 'education'),
          posted('c', NOW - 3, 'education'),
          posted('d', NOW - 7 * 86_400_000, 'promotion'),
        ],
      },
    });

    const mix = within(await screen.findByRole('region', { name: 'Mix this week' }));
    expect((await mix.findByRole('img')).getAttribute('aria-label')).toBe(
      'Information 0, How-to 2, Fun 0, Conversation 0, Promotion 1',
    );
    expect(mix.getByRole('link', { name: 'Insights' }).getAttribute('href')).toBe('#/insights');
  });

  it('says so when no composer opens', async () => {
    const { user } = renderPopup({
      rows: { slots: [aSlot()] },
      services: { writeIt: async () => false },
    });

    await user.click(await screen.findByRole('button', { name: 'Write it' }));

    expect(await screen.findByText(/No composer opened/)).toBeDefined();
  });

  it('teaches what a slot is when nothing is planned, and leads to the calendar', async () => {
    const { container } = renderPopup();

    expect(await screen.findByText('Nothing planned for today')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Open the calendar' }).getAttribute('href')).toBe(
      '#/calendar/2026-11-22',
    );
    await expectAccessible(container);
  });

  it('keeps slots of other days out', async () => {
    renderPopup({ rows: { slots: [aSlot({ date: '2026-11-23' })] } });

    expect(await screen.findByText('Nothing planned for today')).toBeDefined();
  });

  it('calls a slot missed whose own day is over, as the calendar does, though it is still today here', async () => {
    const slot = aSlot({ date: '2026-11-22', time: '12:00', zone: 'Pacific/Auckland' });
    renderPopup({
      rows: { slots: [slot] },
      services: { now: () => Date.parse('2026-11-22T21:00+09:00') },
    });

    expect((await screen.findByRole('link', { name: /Autumn menu/ })).textContent).toContain('Missed');
    expect(screen.queryByRole('button', { name: 'Write it' })).toBeNull();
  });

  it('lists the newest drafts and sends one to a composer', async () => {
    const old = [1, 2, 3].map((age) => aDraft({ id: `old-${age}`, title: `Old ${age}`, updatedAt: age }));
    const { user, handoffs } = renderPopup({ rows: { drafts: [...old, aDraft()] } });

    const drafts = await screen.findByRole('region', { name: 'Recent drafts' });
    expect(within(drafts).queryByText('Old 1')).toBeNull();
    await user.click(within(drafts).getByRole('button', { name: 'Put into a composer: Pumpkin latte' }));

    await waitFor(() =>
      expect(handoffs).toEqual([
        { site: 'x', text: 'The pumpkin latte is back.', draftId: 'd1', slotId: null },
      ]),
    );
  });
});

describe('the health of the page', () => {
  it('pauses the site of the page in front', async () => {
    const { user, store } = renderPopup({ services: { pageHealth: async () => HEALTH } });

    expect(await screen.findByText('Ready. Text is checked as you write.')).toBeDefined();
    await user.click(await screen.findByRole('switch', { name: 'Pause on X' }));

    expect(await screen.findByText('Paused. Nothing is checked here.')).toBeDefined();
    expect((await store.settings.read()).paused).toEqual({ x: true, facebook: false });
  });

  it('pauses the site for an hour, says until when, and goes on sooner when asked to', async () => {
    const { user, store } = renderPopup({
      services: { pageHealth: async () => HEALTH },
      rows: { settings: { zone: 'Asia/Seoul' } },
    });

    await user.click(await screen.findByRole('button', { name: 'Pause for an hour' }));

    expect(await screen.findByText(/On again at 11:00 AM\./)).toBeDefined();
    expect(screen.getByRole('switch', { name: 'Pause on X' })).toHaveProperty('checked', false);
    expect((await store.settings.read()).pausedUntil).toEqual({ x: NOW + 3_600_000, facebook: null });

    await user.click(screen.getByRole('button', { name: 'Go on checking' }));

    expect(await screen.findByText('Ready. Text is checked as you write.')).toBeDefined();
    expect((await store.settings.read()).pausedUntil.x).toBeNull();
  });

  it('is paused no longer once the hour is over', async () => {
    renderPopup({
      services: { pageHealth: async () => HEALTH },
      rows: { settings: { pausedUntil: { x: NOW, facebook: null } } },
    });

    expect(await screen.findByText('Ready. Text is checked as you write.')).toBeDefined();
    expect(await screen.findByRole('button', { name: 'Pause for an hour' })).toBeDefined();
  });

  it('says "not checked" and why', async () => {
    const health = { ...HEALTH, state: 'not-checked', reason: 'The composer was not recognised.' } as const;
    renderPopup({ services: { pageHealth: async () => health } });

    expect((await screen.findByText('Not checked.', { exact: false })).textContent).toContain(
      'The composer was not recognised.',
    );
  });

  it('says when the page is none that it works on', async () => {
    renderPopup();

    expect(await screen.findByText(/Not an X or Facebook page/)).toBeDefined();
    expect(screen.queryByRole('switch')).toBeNull();
  });
});

it('speaks Korean to a Korean browser and has no accessibility problem with everything on it', async () => {
  const { container } = renderPopup({
    language: 'ko',
    services: { pageHealth: async () => HEALTH },
    rows: {
      slots: [aSlot({ time: '09:40', state: 'posted', id: 's0' }), aSlot({ draftId: 'd1' })],
      drafts: [aDraft()],
      settings: { crisis: true },
    },
  });

  const today = await screen.findByRole('region', { name: '오늘' });
  expect(within(today).getByRole('button', { name: '지금 쓰기' })).toBeDefined();
  await screen.findByRole('switch', { name: 'X에서 잠시 멈추기' });
  expect(document.documentElement.lang).toBe('ko');
  await expectAccessible(container);
});
