import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { aDraft, aSlot, aTemplate, NOW } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

const go = (hash: string) =>
  act(async () => {
    location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });

it.each([
  ['drafts/gone', 'There is no such draft'],
  ['replies/gone', 'There is no such reply'],
  ['guide/gone', 'There is no such rule'],
  ['practice/gone', 'There is no such exercise'],
  ['calendar/gone', 'There is no such slot or day'],
  ['calendar/2026-02-31?view=week', 'There is no such slot or day'],
  ['calendar/gone?view=list', 'There is no such slot or day'],
])('says of #/%s: %s', async (place, words) => {
  location.hash = `#/${place}`;
  renderPage(<WorkspaceApp />, {
    rows: { drafts: [aDraft()], slots: [aSlot()], templates: [aTemplate()] },
  });

  expect((await screen.findByRole('alert')).textContent).toContain(words);
  expect(screen.getByRole('link', { name: 'Show all' }).getAttribute('href')).toBe(
    `#/${place.split('/')[0]}`,
  );
});

it('leads from the address of a draft in the bin to the draft', async () => {
  location.hash = '#/drafts/d1';
  const { user } = renderPage(<WorkspaceApp />, {
    rows: { deletedDrafts: [{ ...aDraft({ title: 'Menu' }), deletedAt: NOW }] },
  });

  expect((await screen.findByRole('alert')).textContent).toContain('in the bin');
  await user.click(screen.getByRole('button', { name: 'Restore' }));

  expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Menu');
});

it('opens an address with half an escape in it', async () => {
  location.hash = '#/calendar/50%';
  renderPage(<WorkspaceApp />);

  expect((await screen.findByRole('alert')).textContent).toContain('There is no such slot or day');
});

it('opens a slot whose id holds signs that an address gives a meaning of their own', async () => {
  const id = 'csv 2026-11-23 09:00 50% off/now?';
  location.hash = `#/calendar/${encodeURIComponent(id)}`;
  renderPage(<WorkspaceApp />, { rows: { slots: [aSlot({ id, theme: 'Half price' })] } });

  expect(await screen.findByRole('textbox', { name: 'Theme' })).toHaveProperty('value', 'Half price');
});

it('goes from one draft to the next and back', async () => {
  location.hash = '#/drafts/d1';
  renderPage(<WorkspaceApp />, {
    rows: { drafts: [aDraft({ title: 'First' }), aDraft({ id: 'd2', title: 'Second' })] },
  });
  expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'First');

  await go('#/drafts/d2');
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Second');
  await go('#/drafts/d1');
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'First');
});
