import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import type { Dismissal } from '@/lib/core/guidelines/dismissal';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import type { Store } from '@/lib/core/ports';
import { writeGuideFile } from '@/lib/exchange/guide-file';
import { renderPage } from '@/tests/support/render-page';
import { aTeamRule } from '@/tests/support/team-rule';

const anAvoid = (id: string, term: string) => aTeamRule({ kind: 'avoid', terms: [term] }, { id });
const aDismissal = (id: string, words: string): Dismissal => ({
  ...{ id, rule: 'pii-rrn', at: 1 },
  reach: { by: 'wording', words },
});

type User = ReturnType<typeof renderPage>['user'];

/** As the background does when somebody answers "Not again" in a composer. */
const dismissElsewhere = (store: Store, dismissal: Dismissal) =>
  act(() => store.guide.change((guide) => ({ ...guide, dismissals: [...guide.dismissals, dismissal] })));
const press = async (user: User, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));
const rulesOf = async (store: Store) => (await store.guide.read()).teamRules.map(({ id }) => id);
const dismissalsOf = async (store: Store) => (await store.guide.read()).dismissals.map(({ id }) => id);

async function writeRule(user: User, term: string) {
  await press(user, 'Write a rule');
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Words' }), term);
  await user.click(dialog.getByRole('button', { name: 'Save the rule' }));
}

const headingHasFocus = () => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));

describe('a rule of ours that was deleted', () => {
  beforeEach(() => {
    location.hash = '#/guide/ours';
  });

  const GUIDE = { teamRules: [anAvoid('a', 'users'), anAvoid('c', 'cheap')] };

  it('comes back to its place, beside the one written meanwhile', async () => {
    const { user, store } = renderPage(<WorkspaceApp />, { rows: { guide: GUIDE } });

    await press(user, 'Delete: Avoid users');
    await writeRule(user, 'consumers');
    await press(user, 'Undo');

    expect(await screen.findByText('Avoid consumers')).toBeDefined();
    await waitFor(async () => expect(await rulesOf(store)).toEqual(['new-1', 'a', 'c']));
  });

  it('comes back from another page, with everything that was changed since left as it is', async () => {
    const { user, store } = renderPage(<WorkspaceApp />, { rows: { guide: GUIDE } });

    await press(user, 'Delete: Avoid users');
    await user.click(screen.getByRole('link', { name: 'Today' }));
    await screen.findByRole('heading', { level: 1, name: 'Today' });
    await user.click(screen.getByRole('link', { name: 'Tone guide' }));
    await user.click(await screen.findByRole('link', { name: 'Voice and names' }));
    await user.type(await screen.findByRole('textbox', { name: 'How we sound' }), 'Short and warm');
    await dismissElsewhere(store, aDismissal('later', '900101-1234567'));
    await press(user, 'Undo');

    await waitFor(async () => {
      expect(await rulesOf(store)).toEqual(['a', 'c']);
      expect((await store.guide.read()).voice.prose).toBe('Short and warm');
    });
    expect(await dismissalsOf(store)).toEqual(['later']);
    expect(screen.getByRole('textbox', { name: 'How we sound' })).toHaveProperty('value', 'Short and warm');
  });

  it('leaves whoever works by keyboard at the heading, and so does bringing it back', async () => {
    const { user } = renderPage(<WorkspaceApp />, { rows: { guide: GUIDE } });

    await press(user, 'Delete: Avoid users');
    headingHasFocus();
    await press(user, 'Undo');

    headingHasFocus();
  });
});

describe('what was waved off and is heard again', () => {
  beforeEach(() => {
    location.hash = '#/guide/dismissed';
  });

  const GUIDE = { dismissals: [aDismissal('d1', '900101-1234567')] };

  it('is waved off anew without losing what was waved off since', async () => {
    const { user, store } = renderPage(<WorkspaceApp />, { rows: { guide: GUIDE } });

    await press(user, /^Hear it again:/);
    headingHasFocus();
    await dismissElsewhere(store, aDismissal('d2', '800101-1234567'));
    await waitFor(async () => expect(await dismissalsOf(store)).toEqual(['d2']));
    await press(user, 'Undo');

    await waitFor(async () => expect((await dismissalsOf(store)).toSorted()).toEqual(['d1', 'd2']));
    headingHasFocus();
  });
});

describe('a guide that was taken over', () => {
  beforeEach(() => {
    location.hash = '#/guide/ours';
  });

  const choose = async (user: User, label: string, file: File) =>
    user.upload(await screen.findByLabelText(label, { selector: 'input' }), file);

  it('goes again, while rules written and remarks waved off since stay', async () => {
    const { user, store } = renderPage(<WorkspaceApp />, {
      rows: { guide: { teamRules: [anAvoid('old', 'users')], packs: ['food'] } },
    });
    const text = writeGuideFile({ ...EMPTY_GUIDE, teamRules: [anAvoid('theirs', 'consumers')] });

    await choose(user, 'Import a guide', new File([text], 'guide.yml'));
    await screen.findByRole('dialog');
    await dismissElsewhere(store, aDismissal('while-reading', '900101-1234567'));
    await press(user, 'Take this guide');
    await waitFor(async () => expect(await rulesOf(store)).toEqual(['theirs']));
    await writeRule(user, 'cheap');
    await dismissElsewhere(store, aDismissal('later', '800101-1234567'));
    await press(user, 'Undo');

    await waitFor(async () => expect((await rulesOf(store)).toSorted()).toEqual(['new-1', 'old']));
    expect((await store.guide.read()).packs).toEqual(['food']);
    expect(await dismissalsOf(store)).toEqual(['while-reading', 'later']);
  });

  it('from Vale goes again, while rules written since stay', async () => {
    const { user, store } = renderPage(<WorkspaceApp />, {
      rows: { guide: { teamRules: [anAvoid('old', 'users')] } },
    });
    const style = 'extends: existence\nmessage: m\ntokens: [obviously]';

    await choose(user, 'Import Vale styles', new File([style], 'Wordy.yml'));
    await user.click(await screen.findByRole('button', { name: 'Add rules: 1' }));
    await waitFor(async () => expect(await rulesOf(store)).toEqual(['new-1', 'old']));
    await writeRule(user, 'cheap');
    await press(user, 'Undo');

    await waitFor(async () => expect(await rulesOf(store)).toEqual(['new-2', 'old']));
  });
});

it('keeps a remark that is waved off in a composer while somebody types in the guide', async () => {
  location.hash = '#/guide/voice';
  const { user, store } = renderPage(<WorkspaceApp />);
  const prose = await screen.findByRole('textbox', { name: 'How we sound' });

  await user.type(prose, 'Short');
  await dismissElsewhere(store, aDismissal('meanwhile', '900101-1234567'));
  await user.type(prose, ' and warm');

  await waitFor(async () => expect((await store.guide.read()).voice.prose).toBe('Short and warm'));
  expect(await dismissalsOf(store)).toEqual(['meanwhile']);
});
