import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { renderPage } from '@/tests/support/render-page';

const FILE = new File(['{}'], 'tonewright.json', { type: 'application/json' });

beforeEach(() => {
  location.hash = '#/settings';
});

it('keeps what a team says about itself', async () => {
  const { user, store } = renderPage(<WorkspaceApp />);

  await user.type(await screen.findByRole('textbox', { name: 'Brand' }), 'Moa');
  await user.type(screen.getByRole('textbox', { name: 'Sign-off' }), 'MJ');
  await user.type(screen.getByRole('textbox', { name: 'Our accounts' }), '@moa_kr{Enter}');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Time zone' }), 'UTC');
  fireEvent.change(screen.getByRole('slider', { name: 'How sure before a chip shows' }), {
    target: { value: '75' },
  });
  await user.click(screen.getByRole('switch', { name: 'Crisis mode' }));
  await user.click(screen.getByRole('switch', { name: 'Pause on Facebook' }));

  await waitFor(async () =>
    expect(await store.settings.read()).toMatchObject({
      brand: 'Moa',
      signature: 'MJ',
      accounts: ['moa_kr'],
      zone: 'UTC',
      complaintThreshold: 0.75,
      crisis: true,
      paused: { x: false, facebook: true },
    }),
  );
});

it('changes the language of the page at once', async () => {
  const { user } = renderPage(<WorkspaceApp />);

  await user.click(await screen.findByRole('radio', { name: '한국어' }));

  expect(await screen.findByRole('heading', { level: 1, name: '설정' })).toBeDefined();
});

it('shows what a file holds and replaces everything only when told to', async () => {
  const importAll = vi.fn(async () => ({ ok: true, counts: {} }) as const);
  const { user } = renderPage(<WorkspaceApp />, {
    rows: { backup: { importAll, preview: async () => ({ ok: true, counts: { drafts: 12, slots: 3 } }) } },
  });

  await user.upload(await screen.findByLabelText('Import a file', { selector: 'input' }), FILE);
  const dialog = await screen.findByRole('dialog', { name: 'Replace everything with this file?' });
  expect(within(dialog).getByText('Drafts').nextSibling?.textContent).toBe('12');
  expect(importAll).not.toHaveBeenCalled();
  await user.click(within(dialog).getByRole('button', { name: 'Replace everything' }));

  expect(importAll).toHaveBeenCalledExactlyOnceWith(FILE);
  expect(await screen.findByText('Everything was imported.')).toBeDefined();
});

it('changes nothing when the import is cancelled with Escape', async () => {
  const importAll = vi.fn();
  const { user } = renderPage(<WorkspaceApp />, { rows: { backup: { importAll } } });

  await user.upload(await screen.findByLabelText('Import a file', { selector: 'input' }), FILE);
  await screen.findByRole('dialog');
  await user.keyboard('{Escape}');

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(importAll).not.toHaveBeenCalled();
});

it('refuses a bad file naming the place and the trouble in the language of the reader', async () => {
  const message = { ko: '날짜가 아닙니다.', en: 'Not a date.' };
  const { user } = renderPage(<WorkspaceApp />, {
    language: 'ko',
    rows: {
      backup: { preview: async () => ({ ok: false, problems: [{ where: 'data.slots[3].date', message }] }) },
    },
  });

  await user.upload(await screen.findByLabelText('파일 가져오기', { selector: 'input' }), FILE);

  const dialog = await screen.findByRole('dialog', { name: '이 파일은 가져올 수 없습니다' });
  expect(within(dialog).getByText('data.slots[3].date')).toBeDefined();
  expect(within(dialog).getByText('날짜가 아닙니다.')).toBeDefined();
  expect(within(dialog).queryByRole('button', { name: '모두 바꾸기' })).toBeNull();
});

it('exports everything to a file named after the day', async () => {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const { user } = renderPage(<WorkspaceApp />);

  await user.click(await screen.findByRole('button', { name: 'Export to a file' }));

  expect(await screen.findByText('The file is in your downloads.')).toBeDefined();
  expect(saved).toEqual(['tonewright-2026-11-22.json']);
  vi.restoreAllMocks();
});

it('says so when the export fails', async () => {
  const { user } = renderPage(<WorkspaceApp />, {
    rows: { backup: { exportAll: () => Promise.reject(new Error('closed')) } },
  });

  await user.click(await screen.findByRole('button', { name: 'Export to a file' }));

  expect(await screen.findByText('The export failed. Nothing was changed.')).toBeDefined();
});
