import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { aSlot } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

const SLOTS = [
  aSlot({ id: 'a', theme: 'Menu', owner: '지민' }),
  aSlot({ id: 'b', theme: 'Opening', site: 'facebook', account: 'Moa', owner: '지민' }),
  aSlot({ id: 'c', theme: 'Thanks', account: '@moa_care', owner: 'Clara' }),
];

it('narrows the month to a site, an account and a person, and says so where nothing is left', async () => {
  location.hash = '#/calendar/2026-11';
  const { user } = renderPage(<WorkspaceApp />, { rows: { slots: SLOTS } });
  const themes = () =>
    within(screen.getByRole('grid'))
      .queryAllByRole('link', { name: /Menu|Opening|Thanks/ })
      .map(({ textContent }) => /Menu|Opening|Thanks/.exec(textContent ?? '')?.[0]);
  const choose = (field: string, choice: string) =>
    user.selectOptions(screen.getByRole('combobox', { name: field }), choice);

  await screen.findByRole('combobox', { name: 'Show whose' });
  await choose('Show whose', '지민');
  expect(themes()).toEqual(['Menu', 'Opening']);
  await choose('Show site', 'Facebook');
  expect(themes()).toEqual(['Opening']);
  await choose('Show account', '@moa_care');
  expect(themes()).toEqual([]);
  expect(screen.getByText('No slots here for this choice.')).toBeDefined();

  for (const field of ['Show whose', 'Show site', 'Show account']) await choose(field, 'All');
  expect(themes()).toEqual(['Menu', 'Opening', 'Thanks']);
});
