import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { aDraft, aSlot, NOW } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

beforeEach(() => {
  location.hash = '#/calendar';
});

it('makes a slot with the keyboard and keeps every field as it is typed', async () => {
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { drafts: [aDraft()] } });

  const create = await screen.findByRole('button', { name: 'New slot' });
  create.focus();
  await user.keyboard('{Enter}');
  await user.type(await screen.findByRole('textbox', { name: 'Theme' }), 'Autumn menu');
  fireEvent.change(screen.getByLabelText('Date'), { target: { value: '2026-11-25' } });
  fireEvent.change(screen.getByLabelText('Time'), { target: { value: '09:10' } });
  await user.click(screen.getByRole('radio', { name: 'Facebook' }));
  await user.type(screen.getByRole('combobox', { name: 'Account' }), 'Moa Coffee');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of post' }), 'How-to');
  await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'Ready');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Time zone' }), 'Europe/Berlin');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Draft' }), 'Pumpkin latte');
  await user.type(screen.getByRole('textbox', { name: 'Brief' }), 'Link the list');

  await waitFor(async () =>
    expect(await store.slots.find('new-1')).toMatchObject({
      date: '2026-11-25',
      time: '09:10',
      zone: 'Europe/Berlin',
      site: 'facebook',
      account: 'Moa Coffee',
      theme: 'Autumn menu',
      kind: 'education',
      state: 'ready',
      draftId: 'd1',
      brief: 'Link the list',
    }),
  );
});

it('puts a new slot on the day that the address names', async () => {
  location.hash = '#/calendar/2026-12-24';
  const { user, store } = renderPage(<WorkspaceApp />);

  await user.click(await screen.findByRole('button', { name: 'New slot' }));

  expect(await store.slots.find('new-1')).toMatchObject({ date: '2026-12-24' });
});

it('leaves a slot where it is while its date is half typed', async () => {
  location.hash = '#/calendar/s1';
  const { store } = renderPage(<WorkspaceApp />, { rows: { slots: [aSlot()] } });

  fireEvent.change(await screen.findByLabelText('Date'), { target: { value: '' } });

  expect(await store.slots.find('s1')).toMatchObject({ date: '2026-11-22' });
});

it('goes from month to month', async () => {
  location.hash = '#/calendar?view=list';
  const { user } = renderPage(<WorkspaceApp />, {
    rows: { slots: [aSlot(), aSlot({ id: 's2', date: '2026-12-02', theme: 'Winter menu' })] },
  });

  expect(await screen.findByRole('heading', { name: 'November 2026' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Next month' }));

  expect(await screen.findByRole('heading', { name: 'December 2026' })).toBeDefined();
  const day = screen.getByRole('region', { name: 'Wednesday, December 2' });
  expect(within(day).getByRole('link', { name: /Winter menu/ })).toBeDefined();
  expect(screen.queryByRole('link', { name: /Autumn menu/ })).toBeNull();
});

it('begins the list of this month with today, days gone by folded above; open where one of them is', async () => {
  location.hash = '#/calendar?view=list';
  const gone = ['02', '03', '04', '05'].map((day) =>
    aSlot({ id: day, date: `2026-11-${day}`, theme: 'Gone' }),
  );
  const rows = { slots: [...gone, aSlot()] };
  const { user, unmount } = renderPage(<WorkspaceApp />, { rows });

  const fold = (await screen.findByText('Earlier this month: 4')).closest('details');
  expect(fold?.open).toBe(false);
  await user.click(screen.getByText('Earlier this month: 4'));
  expect(fold?.open).toBe(true);
  expect(within(fold ?? document.body).getAllByRole('link', { name: /Gone/ })).toHaveLength(4);
  unmount();

  location.hash = '#/calendar/02?view=list';
  renderPage(<WorkspaceApp />, { rows });
  expect((await screen.findByText('Earlier this month: 4')).closest('details')?.open).toBe(true);
});

it('duplicates a slot as a plan of its own, without the draft and with all still to do', async () => {
  location.hash = '#/calendar/s1';
  const { user, store } = renderPage(<WorkspaceApp />, {
    rows: {
      slots: [aSlot({ draftId: 'd1', state: 'posted', checklist: [{ id: 'i', text: 'Photo', done: true }] })],
    },
  });

  await user.click(await screen.findByRole('button', { name: 'Duplicate' }));

  expect(await store.slots.find('new-1')).toMatchObject({
    theme: 'Autumn menu',
    state: 'planned',
    draftId: null,
    checklist: [{ text: 'Photo', done: false }],
  });
});

it('deletes a slot and brings it back whole', async () => {
  location.hash = '#/calendar/s1';
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { slots: [aSlot()] } });

  await user.click(await screen.findByRole('button', { name: 'Delete slot' }));
  expect(await store.slots.find('s1')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  expect(await store.slots.find('s1')).toEqual(aSlot());
});

it('begins a draft for a slot, linked, with its theme and site', async () => {
  location.hash = '#/calendar/s1';
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { slots: [aSlot({ site: 'facebook' })] } });

  await user.click(await screen.findByRole('button', { name: 'Write a draft for it' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Drafts' })).toBeDefined();
  const [draft] = await store.drafts.all();
  expect(draft).toMatchObject({ title: 'Autumn menu', site: 'facebook' });
  expect(await store.slots.find('s1')).toMatchObject({ draftId: draft?.id });
});

it('says when the text went out by which a slot counts as posted, and opens it again where that was another', async () => {
  location.hash = '#/calendar/s1';
  const sent = { id: 'a1', type: 'posted', site: 'x', subject: 's1', at: NOW + 180_000 } as const;
  const { user, store } = renderPage(<WorkspaceApp />, {
    rows: { slots: [aSlot({ state: 'posted' })], activity: [sent, { ...sent, id: 'a2', subject: 's2' }] },
  });

  expect((await screen.findByRole('note')).textContent).toMatch(
    /^A text went out for it on Nov 22, 2026, 10:03/,
  );
  await user.click(screen.getByRole('button', { name: 'It was for something else' }));

  await waitFor(async () => expect(await store.slots.find('s1')).toMatchObject({ state: 'ready' }));
  expect((await store.activity.recent(9)).map(({ subject }) => subject).toSorted()).toEqual(['', 's2']);
  expect(screen.queryByRole('note')).toBeNull();
});

it('says nothing of the kind where somebody set the state by hand', async () => {
  location.hash = '#/calendar/s1';
  renderPage(<WorkspaceApp />, { rows: { slots: [aSlot({ state: 'posted' })] } });

  await screen.findByRole('textbox', { name: 'Theme' });
  expect(screen.queryByRole('note')).toBeNull();
});

it('says in the editor, too, that a slot was missed, and lets nobody plan one so', async () => {
  location.hash = '#/calendar/past';
  renderPage(<WorkspaceApp />, {
    rows: { slots: [aSlot({ id: 'past', date: '2026-11-20' }), aSlot({ id: 'ahead', date: '2026-11-24' })] },
  });

  const state = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'State' });
  expect((await state()).value).toBe('missed');
  location.hash = '#/calendar/ahead';
  await waitFor(async () => expect((await state()).value).toBe('planned'));
  expect([...(await state()).options].map(({ value }) => value)).not.toContain('missed');
});
