import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { expectAccessible } from '@/tests/support/axe';
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

it('lets the team say for how long text that did not go out is kept', async () => {
  const { store } = renderPage(<WorkspaceApp />);

  fireEvent.change(await screen.findByRole('spinbutton', { name: 'Text that did not go out, in days' }), {
    target: { value: '30' },
  });

  await waitFor(async () => expect(await store.settings.read()).toMatchObject({ unsentDays: 30 }));
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

it('sets how soon people get a first answer and who is there to give it', async () => {
  const { user, store } = renderPage(<WorkspaceApp />);
  const section = within(await screen.findByRole('region', { name: 'First answer' }));
  const number = async (name: RegExp, value: string) => {
    const field = section.getByRole('spinbutton', { name });
    await user.clear(field);
    await user.type(field, value);
  };

  await number(/minutes, day and night/, '10');
  await number(/on X/, '45');
  await number(/in hours/, '12');
  await user.click(section.getByRole('checkbox', { name: 'Saturday' }));
  fireEvent.change(section.getByLabelText('On duty from'), { target: { value: '08:30' } });
  await user.type(
    screen.getByRole('spinbutton', { name: 'Public answers before going private is advised' }),
    '{Backspace}3',
  );

  await waitFor(async () =>
    expect(await store.settings.read()).toMatchObject({
      answerTargets: { urgent: 10, onX: 45, usual: 720 },
      dutyHours: { days: [1, 2, 3, 4, 5, 6], from: '08:30', until: '18:00' },
      publicTurns: 3,
    }),
  );
});

describe('who takes complaints over', () => {
  const section = async () =>
    within(await screen.findByRole('region', { name: 'Who takes complaints over' }));

  it('is named with an address and what goes there, and can be taken off again', async () => {
    const { user, store, container } = renderPage(<WorkspaceApp />);
    const contacts = await section();

    await user.click(contacts.getByRole('button', { name: 'Add a contact' }));
    const name = contacts.getByRole('textbox', { name: 'Department or person' });
    await waitFor(() => expect(document.activeElement).toBe(name));
    await user.keyboard('물류팀');
    await user.type(contacts.getByRole('textbox', { name: 'E-mail' }), 'logistics@moa.example');
    await user.click(contacts.getByRole('checkbox', { name: 'delivery' }));

    await waitFor(async () =>
      expect((await store.settings.read()).contacts).toEqual([
        { id: 'new-1', name: '물류팀', email: 'logistics@moa.example', kinds: ['delivery'] },
      ]),
    );
    await expectAccessible(container);
    await user.click(contacts.getByRole('button', { name: 'Remove 물류팀' }));
    await waitFor(async () => expect((await store.settings.read()).contacts).toEqual([]));
  });

  it('keeps no address that is none, and says so once the field is left', async () => {
    const { user, store } = renderPage(<WorkspaceApp />, {
      rows: { settings: { contacts: [{ id: 'c', name: 'Care', email: 'care@moa.example', kinds: [] }] } },
    });
    const field = (await section()).getByRole('textbox', { name: 'E-mail' });

    await user.clear(field);
    await user.type(field, 'care(at)moa');
    expect(screen.queryByText(/Not an e-mail address/)).toBeNull();
    await user.tab();

    expect(screen.getByText(/Not an e-mail address/)).toBeDefined();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await waitFor(async () => expect((await store.settings.read()).contacts[0]?.email).toBe(''));
  });
});
