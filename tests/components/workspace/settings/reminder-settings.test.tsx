import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { expectAccessible } from '@/tests/support/axe';
import { renderPage } from '@/tests/support/render-page';

beforeEach(() => {
  location.hash = '#/settings';
});

const remind = (name = 'Call slots to mind') => screen.findByRole('switch', { name });

describe('reminders', () => {
  it('ask the browser for its permission at the switch and not before; the time before can be chosen', async () => {
    const ask = vi.fn(async () => true);
    const { user, store } = renderPage(<WorkspaceApp />, {
      services: { notifications: { allowed: async () => false, ask } },
    });
    const lead = () => screen.queryByRole('combobox', { name: 'How long before' });
    expect(await remind()).toHaveProperty('checked', false);
    expect(lead()).toBeNull();
    expect(ask).not.toHaveBeenCalled();

    await user.click(await remind());

    expect(ask).toHaveBeenCalledOnce();
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'How long before' }),
      '30 minutes before',
    );
    await waitFor(async () => expect((await store.settings.read()).remindMinutes).toBe(30));

    await user.click(await remind());

    await waitFor(async () => expect((await store.settings.read()).remindMinutes).toBeNull());
    expect(lead()).toBeNull();
    expect(ask).toHaveBeenCalledOnce();
  });

  it('stay off, and say why, where the browser refuses', async () => {
    const { user, store } = renderPage(<WorkspaceApp />, {
      services: { notifications: { allowed: async () => false, ask: async () => false } },
    });

    await user.click(await remind());

    expect(await screen.findByText(/does not let Tonewright show notifications/)).toBeDefined();
    expect(await remind()).toHaveProperty('checked', false);
    expect((await store.settings.read()).remindMinutes).toBeNull();
  });

  it('say so where the permission was taken back in the browser meanwhile', async () => {
    renderPage(<WorkspaceApp />, {
      rows: { settings: { remindMinutes: 45 } },
      services: { notifications: { allowed: async () => false, ask: async () => false } },
    });

    expect(await screen.findByText(/does not let Tonewright show notifications/)).toBeDefined();
    expect(screen.getByRole('combobox', { name: 'How long before' })).toHaveProperty('value', '45');
  });

  it('speak Korean, without a barrier that axe knows', async () => {
    const { container } = renderPage(<WorkspaceApp />, {
      rows: { settings: { remindMinutes: 10 } },
      language: 'ko',
    });

    expect(await remind('글 일정 미리 알려 주기')).toHaveProperty('checked', true);
    expect(screen.getByRole('option', { name: '10분 전', selected: true })).toBeDefined();
    await expectAccessible(container);
  });
});
