import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import type { Recurrence } from '@/lib/core/calendar/recurrence';
import { aSlot } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

const DAILY: Recurrence = { frequency: 'daily', interval: 1, end: null, exceptions: ['2026-11-26'] };
const SERIES = aSlot({ id: 'series', theme: 'Good morning', recurrence: DAILY });

it('makes a slot come again on weekdays, every other week, a number of times', async () => {
  location.hash = '#/calendar/s1?view=list';
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { slots: [aSlot({ date: '2026-11-23' })] } });

  const again = await screen.findByRole('combobox', { name: 'Comes again' });
  expect(within(again).getByRole('option', { name: 'Every month on the fourth Monday' })).toBeDefined();
  await user.selectOptions(again, 'Every week');
  const days = screen.getByRole('group', { name: 'Days of the week' });
  for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday'])
    await user.click(within(days).getByRole('checkbox', { name: day }));
  fireEvent.change(screen.getByRole('spinbutton', { name: 'Every how many weeks' }), {
    target: { value: '2' },
  });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ends' }), 'After a number of times');
  fireEvent.change(screen.getByRole('spinbutton', { name: 'Times' }), { target: { value: '7' } });

  await waitFor(async () =>
    expect((await store.slots.find('s1'))?.recurrence).toEqual({
      frequency: 'weekly',
      weekdays: [1, 2, 3, 4, 5],
      interval: 2,
      end: { count: 7 },
      exceptions: [],
    }),
  );
  const listed = screen.getAllByRole('region', { name: /November/ }).map((day) => day.querySelector('h3'));
  expect(listed.map((heading) => heading?.textContent)).toEqual([
    ...['Monday, November 23', 'Tuesday, November 24', 'Wednesday, November 25'],
    ...['Thursday, November 26', 'Friday, November 27'],
  ]);
});

it('moves one day of a series to the afternoon and leaves the others where they are', async () => {
  location.hash = '#/calendar/2026-11?view=list';
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { slots: [SERIES] } });

  const day = await screen.findByRole('region', { name: 'Wednesday, November 25' });
  await user.click(within(day).getByRole('link', { name: /Good morning/ }));
  expect(await screen.findByText(/holds for this day alone/)).toBeDefined();
  expect(screen.queryByRole('combobox', { name: 'Comes again' })).toBeNull();
  fireEvent.change(screen.getByLabelText('Time'), { target: { value: '15:00' } });

  await waitFor(async () =>
    expect((await store.slots.onDate('2026-11-25')).map(({ time }) => time)).toEqual(['15:00']),
  );
  expect((await store.slots.onDate('2026-11-24')).map(({ time }) => time)).toEqual(['10:30']);
});

it('leaves one day out, takes that back with one click, and leads to the whole series', async () => {
  location.hash = '#/calendar/series@2026-11-25';
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { slots: [SERIES] } });

  await user.click(await screen.findByRole('button', { name: 'Delete this day' }));
  expect(await store.slots.onDate('2026-11-25')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await store.slots.all()).toEqual([SERIES]);

  location.hash = '#/calendar/series@2026-11-25';
  await user.click(await screen.findByRole('link', { name: 'Edit the whole series' }));
  await user.click(await screen.findByRole('button', { name: 'Put back Thursday, November 26' }));

  await waitFor(async () => expect(await store.slots.onDate('2026-11-26')).toHaveLength(1));
});

it('ends with the day before one that is deleted with all that follow, until that is taken back', async () => {
  location.hash = '#/calendar/series@2026-11-25';
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { slots: [SERIES] } });

  await user.click(await screen.findByRole('button', { name: 'Delete this day and all that follow' }));
  expect(await store.slots.onDate('2026-11-24')).toHaveLength(1);
  expect(await store.slots.onDate('2026-11-25')).toEqual([]);
  expect(await store.slots.onDate('2026-11-27')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await store.slots.all()).toEqual([SERIES]);
});

it('keeps a checklist, an owner and a length', async () => {
  location.hash = '#/calendar/s1?view=list';
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { slots: [aSlot()] } });

  await user.click(await screen.findByRole('button', { name: 'Add to the checklist' }));
  await user.type(screen.getByRole('textbox', { name: 'Item 1' }), 'Photo cleared');
  await user.click(screen.getByRole('checkbox', { name: 'Done: Photo cleared' }));
  await user.type(screen.getByRole('textbox', { name: 'Who sees to it' }), '지민');
  fireEvent.change(screen.getByRole('spinbutton', { name: 'Length in minutes' }), {
    target: { value: '45' },
  });

  await waitFor(async () =>
    expect(await store.slots.find('s1')).toMatchObject({
      checklist: [{ text: 'Photo cleared', done: true }],
      owner: '지민',
      minutes: 45,
    }),
  );
});

describe('what was changed of one day of a series', () => {
  const change = async (id: string, scope: string, rows = [SERIES], isRefused = false) => {
    location.hash = `#/calendar/${id}`;
    const page = renderPage(<WorkspaceApp />, { rows: { slots: rows } });
    if (isRefused) vi.spyOn(page.store.slots, 'apply').mockRejectedValue(new Error('The disk is full.'));
    await page.user.type(await screen.findByRole('textbox', { name: 'Theme' }), ', everybody');
    expect(screen.getByText('Changed on this day alone: Theme')).toBeDefined();
    await page.user.click(screen.getByRole('button', { name: 'Change other days, too' }));
    const question = await screen.findByRole('dialog', { name: 'Change which days of the series?' });
    await page.user.click(within(question).getByRole('button', { name: scope }));
    const themes = async () => {
      const days = ['2026-11-24', '2026-11-25', '2026-11-27'].map((day) => page.store.slots.onDate(day));
      return (await Promise.all(days)).map((slots) => slots.map(({ theme }) => theme).join());
    };
    return { ...page, themes };
  };

  it('holds for all that follow, too, where that is asked for, and one click takes all of it back', async () => {
    const { user, store, themes } = await change('series@2026-11-25', 'This day and all that follow');

    await waitFor(async () =>
      expect(await themes()).toEqual(['Good morning', 'Good morning, everybody', 'Good morning, everybody']),
    );
    expect(await store.slots.all()).toHaveLength(2);
    expect(decodeURIComponent(location.hash)).toMatch(/new-1@2026-11-25/);
    expect(screen.queryByText(/^Changed on this day alone/)).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await store.slots.all()).toEqual([SERIES]));
    expect(decodeURIComponent(location.hash)).toMatch(/series@2026-11-25/);
    expect(screen.queryByText(/^Changed on this day alone/)).toBeNull();
  });

  it('holds for the whole series, or for that day alone', async () => {
    const whole = await change('series@2026-11-25', 'The whole series');
    await waitFor(async () => expect(await whole.themes()).toEqual(Array(3).fill('Good morning, everybody')));
    expect(screen.queryByText(/^Changed on this day alone/)).toBeNull();
    await whole.user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await whole.store.slots.all()).toEqual([SERIES]));
    expect(screen.queryByText(/^Changed on this day alone/)).toBeNull();
    whole.unmount();

    const alone = await change('series@2026-11-25', 'This day alone');
    await waitFor(async () =>
      expect(await alone.themes()).toEqual(['Good morning', 'Good morning, everybody', 'Good morning']),
    );
    expect(screen.queryByText(/^Changed on this day alone/)).toBeNull();
  });

  it('is kept for that day, and still offered, when the others cannot be written', async () => {
    const { themes } = await change('series@2026-11-25', 'This day and all that follow', [SERIES], true);

    await waitFor(async () =>
      expect(await themes()).toEqual(['Good morning', 'Good morning, everybody', 'Good morning']),
    );
    expect(screen.getByText('Changed on this day alone: Theme')).toBeDefined();
  });

  it('is not asked about where other days cannot take it over', async () => {
    location.hash = '#/calendar/series@2026-11-25';
    const { user } = renderPage(<WorkspaceApp />, { rows: { slots: [SERIES] } });

    await user.selectOptions(await screen.findByRole('combobox', { name: 'State' }), 'Ready');
    await screen.findByRole('combobox', { name: 'State' });
    expect(screen.queryByRole('button', { name: 'Change other days, too' })).toBeNull();
  });
});
