import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { PageFrame } from '@/components/page-frame';
import { PopupApp } from '@/components/popup/popup-app';
import { createPopupTranslate } from '@/lib/locales/popup-translate';
import { createMemoryStore } from '@/tests/support/memory-store';
import { renderPopup } from '@/tests/support/render-page';

it('follows the language that the person set, whatever the browser speaks', async () => {
  renderPopup({ language: 'en', rows: { settings: { language: 'ko' } } });

  expect(await screen.findByRole('region', { name: '오늘' })).toBeDefined();
});

it('says that nothing was deleted when the database cannot be read', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const store = createMemoryStore();
  const broken = {
    subscribe: (_: unknown, failed: (error: unknown) => void) => {
      failed(new Error('locked'));
      return () => {};
    },
  };
  const services = {
    store: { ...store, settings: { ...store.settings, watch: () => broken } },
    now: () => 0,
    newId: () => '',
    writeIt: async () => false,
    pageHealth: async () => null,
    notifications: { allowed: async () => false, ask: async () => false },
    originAccess: { ask: async () => false, giveBack: async () => undefined },
    workspaceHref: (route: string) => route,
    linkTarget: '_self' as const,
  };

  render(
    <PageFrame services={services} browserLanguage="en" createTranslate={createPopupTranslate}>
      <PopupApp />
    </PageFrame>,
  );

  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Nothing was deleted.');
  expect(alert.textContent).toContain('locked');
});
