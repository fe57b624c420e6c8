import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { expectAccessible } from '@/tests/support/axe';
import { aDraft, aSlot, NOW } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

const MINUTE = 60_000;

beforeEach(() => {
  location.hash = '#/drafts/d1';
});

describe('what the guide says to a draft', () => {
  it('shows under each wording while it is written', async () => {
    const { user } = renderPage(<WorkspaceApp />, { rows: { drafts: [aDraft({ text: '' })] } });

    const field = await screen.findByRole('textbox', { name: /Wording 1/ });
    expect(screen.queryByRole('list', { name: 'Things to check' })).toBeNull();
    await user.type(field, 'Call Kim at 010-2345-6789 for a refund.');

    const findings = await screen.findAllByRole('list', { name: 'Things to check' });
    expect(findings[0]?.textContent).toContain('010-2345-6789');
  });

  it('follows the site: a text too long for X is fine on Facebook', async () => {
    const text = 'The pumpkin latte is back in all our shops today. '.repeat(7);
    const { user } = renderPage(<WorkspaceApp />, { rows: { drafts: [aDraft({ text })] } });

    expect(await screen.findByText(/\d+ of 280 as X counts/)).toBeDefined();
    const onX = await screen.findByText(/^Over the limit by/);
    await user.click(screen.getByRole('radio', { name: 'Facebook' }));

    await waitFor(() => expect(onX.isConnected).toBe(false));
    expect(screen.getByText(/^Characters: \d+/)).toBeDefined();
  });
});

it('shows the posts of a thread, each with its own length', async () => {
  const text = 'The pumpkin latte is back in all our shops today. '.repeat(7);
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { drafts: [aDraft({ text })] } });

  await user.click(await screen.findByRole('radio', { name: 'Thread' }));

  const posts = within(await screen.findByRole('list', { name: 'Posts of the thread' })).getAllByRole(
    'listitem',
  );
  expect(posts).toHaveLength(2);
  for (const post of posts) expect(post.textContent).toMatch(/\d+ of 280 as X counts/);
  await waitFor(async () => expect(await store.drafts.find('d1')).toMatchObject({ kind: 'thread' }));
});

describe('earlier versions', () => {
  const revisions = [
    {
      draftId: 'd1',
      at: NOW - 10 * MINUTE,
      title: 'Latte',
      wordings: [{ id: 'w1', text: 'The latte is here.' }],
    },
    { draftId: 'd1', at: NOW - 90 * MINUTE, title: 'Latte', wordings: [{ id: 'w1', text: 'Latte!' }] },
    { draftId: 'other', at: NOW, title: '', wordings: [{ id: 'w1', text: 'Not mine' }] },
  ];
  const rows = { drafts: [aDraft({ text: 'The pumpkin latte is back.' })], revisions };

  it('show what has changed since, and come back with one press that can be undone', async () => {
    const { user, store } = renderPage(<WorkspaceApp />, { rows });

    await user.click(await screen.findByText('Earlier versions (2)'));
    expect(screen.getAllByRole('deletion').map((element) => element.textContent)).toEqual(['here']);
    expect(screen.getAllByRole('insertion').map((element) => element.textContent)).toEqual([
      'pumpkin ',
      'back',
    ]);

    await user.click(screen.getByRole('button', { name: 'Bring this back' }));
    await waitFor(async () =>
      expect(await store.drafts.find('d1')).toMatchObject({
        title: 'Latte',
        wordings: revisions[0]?.wordings,
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () =>
      expect((await store.drafts.find('d1'))?.wordings[0]?.text).toBe('The pumpkin latte is back.'),
    );
  });

  it('keep what a restored one takes the place of', async () => {
    const { user } = renderPage(<WorkspaceApp />, { rows });

    await user.click(await screen.findByText('Earlier versions (2)'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'As it was' }), String(NOW - 90 * MINUTE));
    await user.click(screen.getByRole('button', { name: 'Bring this back' }));

    expect(await screen.findByDisplayValue('Latte!')).toBeDefined();
    expect(await screen.findByText('Earlier versions (2)')).toBeDefined();
    await user.selectOptions(screen.getByRole('combobox', { name: 'As it was' }), String(NOW));
    expect(
      screen
        .getAllByRole('deletion')
        .map((element) => element.textContent)
        .join(''),
    ).toContain('pumpkin');
  });
});

it('is put into a slot of the calendar and taken out again', async () => {
  const { user, store } = renderPage(<WorkspaceApp />, {
    rows: { drafts: [aDraft()], slots: [aSlot(), aSlot({ id: 's2', date: '2026-11-23', theme: 'Hours' })] },
  });

  const choice = await screen.findByRole('combobox', { name: 'Goes out' });
  await user.selectOptions(choice, 's2');
  await waitFor(async () => expect(await store.slots.find('s2')).toMatchObject({ draftId: 'd1' }));
  expect((await screen.findByRole('link', { name: 'Open in the calendar' })).getAttribute('href')).toBe(
    '#/calendar/s2',
  );

  await user.selectOptions(choice, 's1');
  await waitFor(async () => expect(await store.slots.find('s1')).toMatchObject({ draftId: 'd1' }));
  expect(await store.slots.find('s2')).toMatchObject({ draftId: null });
  await user.selectOptions(choice, '');
  await waitFor(async () => expect(await store.slots.find('s1')).toMatchObject({ draftId: null }));
});

it.each(['en', 'ko'] as const)('can be used by everybody, in %s', async (language) => {
  const { container } = renderPage(<WorkspaceApp />, {
    language,
    rows: {
      drafts: [aDraft({ kind: 'thread', text: '문의는 010-2345-6789로 주세요.', tags: ['가을'] })],
      slots: [aSlot()],
      revisions: [{ draftId: 'd1', at: NOW - MINUTE, title: '', wordings: [{ id: 'w1', text: '문의' }] }],
    },
  });
  await screen.findByRole('combobox', { name: language === 'ko' ? '나갈 때' : 'Goes out' });

  await expectAccessible(container);
});

it('keeps what is typed into two wordings in two windows at the same time', async () => {
  const wordings = [
    { id: 'w1', text: 'Back.' },
    { id: 'w2', text: 'Again.' },
  ];
  const one = renderPage(<WorkspaceApp />, { rows: { drafts: [aDraft({ wordings })] } });
  const other = renderPage(<WorkspaceApp />, { services: { store: one.store } });
  const type = async ({ container }: typeof one, name: RegExp, text: string) =>
    fireEvent.change(await within(container).findByRole('textbox', { name }), { target: { value: text } });
  const texts = async () => (await one.store.drafts.find('d1'))?.wordings.map(({ text }) => text);
  await within(other.container).findByRole('textbox', { name: /Wording 2/ });

  await type(one, /Wording 1/, 'The latte is back.');
  await type(other, /Wording 2/, 'Here it is again.');

  await waitFor(async () => expect(await texts()).toEqual(['The latte is back.', 'Here it is again.']));
  expect(await within(one.container).findByDisplayValue('Here it is again.')).toBeDefined();
  expect(await within(other.container).findByDisplayValue('The latte is back.')).toBeDefined();
});

it('sends a draft to the composer for the slot that it is linked to', async () => {
  const { user, handoffs } = renderPage(<WorkspaceApp />, {
    rows: { drafts: [aDraft()], slots: [aSlot({ draftId: 'd1' })] },
  });

  await user.click(await screen.findByRole('button', { name: 'Write it' }));

  await waitFor(() => expect(handoffs).toMatchObject([{ draftId: 'd1', slotId: 's1' }]));
});
