import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { renderPage } from '@/tests/support/render-page';

it('lets the team name, move, add and drop the days on which promotion waits', async () => {
  location.hash = '#/settings';
  const sensitiveDates = [
    { day: '04-16', name: '' },
    { day: '10-29', name: '' },
  ];
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { settings: { sensitiveDates } } });
  const list = await screen.findByRole('region', { name: 'Sensitive dates' });

  await user.click(within(list).getByRole('button', { name: 'Remove Itaewon crowd disaster' }));
  await user.click(within(list).getByRole('button', { name: 'Add a date' }));
  const added = within(list).getByRole('group', { name: '11-22' });
  await waitFor(() => expect(document.activeElement).toBe(within(added).getByLabelText('Day')));
  await user.type(within(added).getByRole('textbox', { name: 'What it is' }), 'Founder’s day');
  fireEvent.change(within(list).getAllByLabelText('Day')[1] as HTMLElement, {
    target: { value: '2026-12-03' },
  });
  await user.click(within(list).getAllByRole('checkbox', { name: 'Every year' })[1] as HTMLElement);

  await waitFor(async () =>
    expect((await store.settings.read()).sensitiveDates).toEqual([
      { day: '04-16', name: '' },
      { day: '2026-12-03', name: 'Founder’s day' },
    ]),
  );
});

it('brings a removed day back where it stood, with one click', async () => {
  location.hash = '#/settings';
  const sensitiveDates = [
    { day: '04-16', name: '' },
    { day: '10-29', name: '' },
    { day: '2026-12-03', name: 'Founder’s day' },
  ];
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { settings: { sensitiveDates } } });
  const list = await screen.findByRole('region', { name: 'Sensitive dates' });
  const stored = async () => (await store.settings.read()).sensitiveDates;

  await user.click(within(list).getByRole('button', { name: 'Remove Itaewon crowd disaster' }));
  await waitFor(async () => expect(await stored()).toHaveLength(2));
  expect(screen.getByText('Deleted: Itaewon crowd disaster')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  await waitFor(async () => expect(await stored()).toEqual(sensitiveDates));
});
