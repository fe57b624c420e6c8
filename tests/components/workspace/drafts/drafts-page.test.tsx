import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { aDraft } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

beforeEach(() => {
  location.hash = '#/drafts';
});

it('writes a draft in two wordings and sends the better one first', async () => {
  const { user, store } = renderPage(<WorkspaceApp />);

  await user.click(await screen.findByRole('button', { name: 'New draft' }));
  await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Menu');
  await user.type(screen.getByRole('textbox', { name: /Wording 1/ }), 'First try');
  await user.click(screen.getByRole('button', { name: 'Another wording' }));
  await user.type(screen.getByRole('textbox', { name: 'Wording 2' }), 'Better');
  await user.click(screen.getByRole('button', { name: 'Put it first' }));
  await user.type(screen.getByRole('textbox', { name: 'Tags' }), 'autumn{Enter}');

  await waitFor(async () => {
    const [draft] = await store.drafts.all();
    expect(draft).toMatchObject({ title: 'Menu', tags: ['autumn'] });
    expect(draft?.wordings.map((wording) => wording.text)).toEqual(['Better', 'First try']);
  });
});

it('counts as X counts while typing: Korean letters weigh two', async () => {
  location.hash = '#/drafts/d1';
  const { user } = renderPage(<WorkspaceApp />, { rows: { drafts: [aDraft({ text: '' })] } });

  await user.type(await screen.findByRole('textbox', { name: /Wording 1/ }), '가을 menu');

  expect(screen.getByText('9 of 280 as X counts')).toBeDefined();
});

it('offers a comment on Facebook only, and a post once the site has none', async () => {
  location.hash = '#/drafts/d1';
  const { user, store } = renderPage(<WorkspaceApp />, {
    rows: { drafts: [aDraft({ site: 'facebook', kind: 'comment' })] },
  });

  expect(await screen.findByRole('radio', { name: 'Comment' })).toBeDefined();
  await user.click(screen.getByRole('radio', { name: 'X' }));

  expect(screen.queryByRole('radio', { name: 'Comment' })).toBeNull();
  await waitFor(async () => expect(await store.drafts.find('d1')).toMatchObject({ site: 'x', kind: 'post' }));
});

it('finds drafts by title, text and tag', async () => {
  const { user } = renderPage(<WorkspaceApp />, {
    rows: {
      drafts: [aDraft(), aDraft({ id: 'd2', title: 'Holiday', text: 'Closed on Monday', tags: ['notice'] })],
    },
  });
  const list = await screen.findByRole('list', { name: 'Drafts' });
  const search = screen.getByRole('searchbox', { name: 'Search drafts' });

  for (const query of ['holiday', 'monday', 'notice']) {
    await user.clear(search);
    await user.type(search, query);
    expect(
      within(list)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#/drafts/d2']);
  }
  await user.clear(search);
  await user.type(search, 'nowhere');

  expect(screen.getByText('Nothing found for “nowhere”.')).toBeDefined();
});

it('deletes a draft, keeps the place on the page, and brings it back with one press', async () => {
  location.hash = '#/drafts/d1';
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { drafts: [aDraft()] } });

  await user.click(await screen.findByRole('button', { name: 'Delete draft' }));
  expect(await store.drafts.all()).toEqual([]);
  expect(document.activeElement?.textContent).toBe('Drafts');
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  expect(await store.drafts.all()).toEqual([aDraft()]);
});

it('keeps the last words when another page is opened right after typing', async () => {
  location.hash = '#/drafts/d1';
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { drafts: [aDraft({ text: '' })] } });

  await user.type(await screen.findByRole('textbox', { name: /Wording 1/ }), 'unfinished');
  await user.click(screen.getByRole('link', { name: 'Settings' }));

  expect((await store.drafts.find('d1'))?.wordings[0]?.text).toBe('unfinished');
});

it('finds drafts by Korean initial consonants, and narrows them to a tag', async () => {
  const { user } = renderPage(<WorkspaceApp />, {
    rows: {
      drafts: [
        aDraft({ title: '가을 메뉴', tags: ['공지'] }),
        aDraft({ id: 'd2', title: '겨울 메뉴' }),
        aDraft({ id: 'd3', title: '영업 시간', tags: ['공지'] }),
      ],
    },
  });
  const list = await screen.findByRole('list', { name: 'Drafts' });
  const links = () => within(list).queryAllByRole('link').length;

  await user.type(screen.getByRole('searchbox', { name: 'Search drafts' }), 'ㄱㅇㅁㄴ');
  expect(links()).toBe(2);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tags' }), '공지');

  expect(within(list).getByRole('link').getAttribute('href')).toBe('#/drafts/d1');
});
