import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { aDraft, aSlot, aTemplate } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';
import { aTeamRule } from '@/tests/support/team-rule';

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

  await user.click(await screen.findByRole('button', { name: 'Delete wording 2 in English' }));
  await waitFor(async () => expect((await store.templates.find('t1'))?.wordings.en).toHaveLength(2));
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  await waitFor(async () => expect((await store.templates.find('t1'))?.wordings.en).toEqual(en));
});

it('brings a wording back without taking back what was written since, also in an editor that was opened anew', async () => {
  location.hash = '#/drafts/d1';
  const wordings = ['one', 'two'].map((text, at) => ({ id: `w${at}`, text }));
  const { user, store } = renderPage(<WorkspaceApp />, {
    rows: { drafts: [aDraft({ wordings }), aDraft({ id: 'd2' })] },
  });

  await user.click(await screen.findByRole('button', { name: 'Delete wording 2' }));
  for (const hash of ['#/drafts/d2', '#/drafts/d1']) {
    await act(async () => {
      location.hash = hash;
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
  }
  await user.type(await screen.findByRole('textbox', { name: /Wording 1/ }), ' more');
  await waitFor(async () => expect((await store.drafts.find('d1'))?.wordings[0]?.text).toBe('one more'));
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  await waitFor(async () =>
    expect((await store.drafts.find('d1'))?.wordings.map(({ text }) => text)).toEqual(['one more', 'two']),
  );
});

it('brings an item of a checklist back where it stood', async () => {
  location.hash = '#/calendar/s1';
  const checklist = ['Photo', 'Link', 'Alt text'].map((text, at) => ({ id: `c${at}`, text, done: at === 1 }));
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { slots: [aSlot({ checklist })] } });

  await user.click(await screen.findByRole('button', { name: 'Remove Link' }));
  await waitFor(async () => expect((await store.slots.find('s1'))?.checklist).toHaveLength(2));
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  await waitFor(async () => expect((await store.slots.find('s1'))?.checklist).toEqual(checklist));
});

it('brings a tag back where it stood, and keeps the focus in its field', async () => {
  location.hash = '#/drafts/d1';
  const tags = ['autumn', 'menu', 'sale'];
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { drafts: [aDraft({ tags })] } });

  await user.click(await screen.findByRole('button', { name: 'Remove menu' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Tags' }));
  await waitFor(async () => expect((await store.drafts.find('d1'))?.tags).toEqual(['autumn', 'sale']));
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  await waitFor(async () => expect((await store.drafts.find('d1'))?.tags).toEqual(tags));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Tags' }));
});

it('takes a whole backup back out', async () => {
  location.hash = '#/settings';
  const taken: string[] = [];
  const { user } = renderPage(<WorkspaceApp />, {
    rows: {
      backup: {
        exportAll: async () => 'as it was',
        importAll: async (file) => {
          taken.push(await file.text());
          return { ok: true, counts: {} };
        },
      },
    },
  });

  await screen.findByRole('button', { name: 'Import a file' });
  const input = document.querySelector<HTMLInputElement>('input[type="file"][accept*="json"]');
  if (!input) throw new Error('no field for a file');
  await user.upload(input, new File(['from the file'], 'kept.json', { type: 'application/json' }));
  await user.click(await screen.findByRole('button', { name: 'Replace everything' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));

  await waitFor(() => expect(taken).toEqual(['from the file', 'as it was']));
});

it('takes the answers of the set-up back, rules and all', async () => {
  location.hash = '#/settings/setup';
  const rule = aTeamRule({ kind: 'spelling', name: 'Moa', wrong: ['moa'] });
  const guide = { ...EMPTY_GUIDE, teamRules: [rule] };
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { settings: { brand: 'Moa' }, guide } });

  await user.click(await screen.findByRole('button', { name: 'Remove Moa' }));
  await user.click(screen.getByRole('button', { name: 'Save and start' }));
  await waitFor(async () => expect((await store.guide.read()).teamRules).toEqual([]));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));

  await waitFor(async () => expect((await store.guide.read()).teamRules).toEqual([rule]));
  expect((await store.settings.read()).brand).toBe('Moa');
});
