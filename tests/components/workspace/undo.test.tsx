import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { aDraft, aTemplate } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

const CONTACTS = [
  { id: 'a', name: 'Logistics', email: '', kinds: [] },
  { id: 'b', name: 'Legal', email: 'legal@moa.example', kinds: [] },
];

it('brings a contact back where it stood, and leaves what was changed since', async () => {
  location.hash = '#/settings';
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { settings: { contacts: CONTACTS } } });

  await user.click(await screen.findByRole('button', { name: 'Remove Logistics' }));
  await waitFor(async () => expect((await store.settings.read()).contacts).toEqual([CONTACTS[1]]));
  await user.type(screen.getByRole('textbox', { name: 'Brand' }), 'Moa');
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  await waitFor(async () =>
    expect(await store.settings.read()).toMatchObject({ contacts: CONTACTS, brand: 'Moa' }),
  );
});

it('brings a wording of a draft back where it stood', async () => {
  location.hash = '#/drafts/d1';
  const wordings = ['one', 'two', 'three'].map((text, at) => ({ id: `w${at}`, text }));
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { drafts: [aDraft({ wordings })] } });

  await user.click(await screen.findByRole('button', { name: 'Delete wording 2' }));
  await waitFor(async () => expect((await store.drafts.find('d1'))?.wordings).toHaveLength(2));
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  await waitFor(async () => expect((await store.drafts.find('d1'))?.wordings).toEqual(wordings));
});

it('brings a wording of a reply back where it stood', async () => {
  location.hash = '#/replies/t1';
  const en = ['Sorry, {name}.', 'I am sorry, {name}.', 'My apologies, {name}.'];
  const { user, store } = renderPage(<WorkspaceApp />, {
    rows: { templates: [aTemplate({ wordings: { ko: [], en } })] },
  });

  await user.click(await screen.findByRole('button', { name: 'Remove wording 2 in English' }));
  await waitFor(async () => expect((await store.templates.find('t1'))?.wordings.en).toHaveLength(2));
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  await waitFor(async () => expect((await store.templates.find('t1'))?.wordings.en).toEqual(en));
});
