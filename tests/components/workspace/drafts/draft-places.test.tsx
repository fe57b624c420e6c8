import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import type { UnsentText } from '@/lib/core/drafts/unsent-text';
import { expectAccessible } from '@/tests/support/axe';
import { aDraft, NOW } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

const UNSENT: UnsentText = {
  ...{ id: 'u1', site: 'facebook', kind: 'comment', inReplyTo: 'p1' },
  ...{ text: 'We are looking into it', updatedAt: NOW - 60_000 },
};
const DELETED = { ...aDraft({ id: 'gone', title: 'Summer menu' }), deletedAt: NOW - 60_000 };

beforeEach(() => {
  location.hash = '#/drafts';
});

describe('text that did not go out', () => {
  it('is listed, and becomes a draft', async () => {
    const { user, store } = renderPage(<WorkspaceApp />, { rows: { unsent: [UNSENT] } });

    await user.click(await screen.findByRole('link', { name: 'Not sent (1)' }));
    const list = await screen.findByRole('list', { name: 'Text that did not go out' });
    expect(list.textContent).toContain('We are looking into it');
    await user.click(within(list).getByRole('button', { name: /^Make a draft/ }));

    expect(await screen.findByDisplayValue('We are looking into it')).toBeDefined();
    expect(await store.unsent.all()).toEqual([]);
    expect(await store.drafts.all()).toMatchObject([{ site: 'facebook', kind: 'comment' }]);
  });

  it('is deleted, and comes back with one press', async () => {
    location.hash = '#/drafts/unsent';
    const { user, store } = renderPage(<WorkspaceApp />, { rows: { unsent: [UNSENT] } });

    await user.click(await screen.findByRole('button', { name: /^Delete the text/ }));
    expect(await store.unsent.all()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));

    expect(await store.unsent.all()).toEqual([UNSENT]);
  });
});

describe('the bin', () => {
  it('gives a deleted draft back and opens it', async () => {
    const { user, store } = renderPage(<WorkspaceApp />, { rows: { deletedDrafts: [DELETED] } });

    await user.click(await screen.findByRole('link', { name: 'Bin (1)' }));
    await user.click(await screen.findByRole('button', { name: 'Restore Summer menu' }));

    expect(await screen.findByDisplayValue('Summer menu')).toBeDefined();
    expect(await store.drafts.all()).toEqual([aDraft({ id: 'gone', title: 'Summer menu' })]);
    expect(screen.queryByRole('link', { name: /^Bin/ })).toBeNull();
  });

  it('is emptied only when told to', async () => {
    location.hash = '#/drafts/bin';
    const { user } = renderPage(<WorkspaceApp />, { rows: { deletedDrafts: [DELETED] } });

    await user.click(await screen.findByRole('button', { name: 'Empty the bin' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('button', { name: 'Restore Summer menu' })).toBeDefined();

    await user.click(screen.getByRole('button', { name: 'Empty the bin' }));
    const dialog = screen.getByRole('dialog', { name: 'Empty the bin?' });
    await user.click(within(dialog).getByRole('button', { name: 'Empty the bin' }));

    expect(await screen.findByText('The bin is empty.')).toBeDefined();
  });

  it('takes a draft that is deleted on its page', async () => {
    location.hash = '#/drafts/d1';
    const { user } = renderPage(<WorkspaceApp />, { rows: { drafts: [aDraft(), aDraft({ id: 'd2' })] } });

    await user.click(await screen.findByRole('button', { name: 'Delete draft' }));

    expect(await screen.findByRole('link', { name: 'Bin (1)' })).toBeDefined();
  });
});

it.each(['unsent', 'bin'])('can be used by everybody: %s', async (place) => {
  location.hash = `#/drafts/${place}`;
  const { container } = renderPage(<WorkspaceApp />, {
    rows: { drafts: [aDraft()], unsent: [UNSENT], deletedDrafts: [DELETED] },
  });
  await waitFor(() => expect(screen.getAllByRole('list').length).toBeGreaterThan(2));

  await expectAccessible(container);
});
