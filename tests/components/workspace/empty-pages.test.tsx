import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { renderPage } from '@/tests/support/render-page';

it.each([
  ['calendar', 'Plan the first slot', 'Theme'],
  ['calendar?view=list', 'Plan the first slot', 'Theme'],
  ['drafts', 'Write the first draft', 'Title'],
  ['replies', 'Write the first reply', 'Title in English'],
])('#/%s without anything begins with "%s"', async (place, first, field) => {
  location.hash = `#/${place}`;
  const { user } = renderPage(<WorkspaceApp />);

  await user.click(await screen.findByRole('button', { name: first }));

  expect(await screen.findByRole('textbox', { name: field })).toBeDefined();
});

it.each(['calendar', 'drafts'])('#/%s puts in samples, and takes them away again', async (area) => {
  location.hash = `#/${area}`;
  const { user } = renderPage(<WorkspaceApp />);

  await user.click(await screen.findByRole('button', { name: 'Add sample content' }));
  await user.click(await screen.findByRole('button', { name: 'Remove the samples' }));

  expect(await screen.findByRole('button', { name: 'Add sample content' })).toBeDefined();
});

it.each([
  ['team', 'Practise what to change', '#/practice'],
  ['insights', 'Say which accounts are ours', '#/settings/setup'],
])('#/%s without anything leads on: %s', async (place, name, href) => {
  location.hash = `#/${place}`;
  renderPage(<WorkspaceApp />);

  expect((await screen.findByRole('link', { name })).getAttribute('href')).toBe(href);
});
