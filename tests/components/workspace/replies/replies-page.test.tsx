import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { aTemplate } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

beforeEach(() => {
  location.hash = '#/replies';
});

it('writes a reply in both languages with kinds, shortcut and release', async () => {
  const { user, store } = renderPage(<WorkspaceApp />);

  await user.click(await screen.findByRole('button', { name: 'New reply' }));
  await user.type(await screen.findByRole('textbox', { name: 'Title in Korean' }), '환불 안내');
  await user.type(screen.getByRole('textbox', { name: 'Title in English' }), 'Refund');
  await user.type(screen.getByRole('textbox', { name: 'Reply in Korean' }), '죄송합니다.');
  await user.type(screen.getByRole('textbox', { name: 'Reply in English' }), 'I’m sorry.');
  await user.click(screen.getByRole('checkbox', { name: 'refund' }));
  await user.click(screen.getByRole('checkbox', { name: 'price' }));
  await user.type(screen.getByRole('textbox', { name: 'Shortcut' }), '/refund');
  await user.type(screen.getByRole('textbox', { name: 'Released by' }), 'legal');

  await waitFor(async () =>
    expect(await store.templates.find('new-1')).toMatchObject({
      title: { ko: '환불 안내', en: 'Refund' },
      wordings: { ko: ['죄송합니다.'], en: ['I’m sorry.'] },
      kinds: ['refund', 'price'],
      shortcut: 'refund',
      gate: 'legal',
    }),
  );
});

it('warns about a blank that exists in one language only', async () => {
  location.hash = '#/replies/t1';
  const { user } = renderPage(<WorkspaceApp />, { rows: { templates: [aTemplate()] } });
  const english = await screen.findByRole('textbox', { name: 'Reply in English' });
  expect(screen.queryByText(/is missing in/)).toBeNull();

  await user.type(english, ' By {{deadline}.');

  expect(screen.getByText('{deadline} is missing in the Korean reply.')).toBeDefined();
});

it('shows titles and texts in the language of the reader', async () => {
  renderPage(<WorkspaceApp />, { rows: { templates: [aTemplate()] }, language: 'ko' });

  const list = await screen.findByRole('list', { name: '답글' });
  expect(within(list).getByRole('link').textContent).toContain('배송 지연');
});

it('deletes a reply and brings it back', async () => {
  location.hash = '#/replies/t1';
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { templates: [aTemplate()] } });

  await user.click(await screen.findByRole('button', { name: 'Delete reply' }));
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  expect(await store.templates.all()).toEqual([aTemplate()]);
});
