import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { expectAccessible } from '@/tests/support/axe';
import { aDraft } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

beforeEach(() => {
  location.hash = '#/settings/setup';
});

describe('the questions of the first minutes', () => {
  it('are answered by keys alone, kept at the end, and lead to Today', async () => {
    const { user, store } = renderPage(<WorkspaceApp />);
    await screen.findByRole('heading', { level: 1, name: /Five questions/ });

    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'English' }));
    await user.tab();
    await user.keyboard('MoaCoffee{Enter}모아커피,');
    await user.tab();
    await user.keyboard('@moa_kr');
    await user.tab();
    await user.keyboard('^SK');
    for (let step = 0; step < 2; step += 1) await user.tab();
    await user.keyboard(' ');
    screen.getByRole('button', { name: 'Save and start' }).focus();
    expect((await store.settings.read()).brand).toBe('');
    await user.keyboard('{Enter}');

    expect(await screen.findByRole('heading', { level: 1, name: 'Today' })).toBeDefined();
    expect(await store.settings.read()).toMatchObject({
      ...{ brand: 'MoaCoffee', accounts: ['moa_kr'], signature: '^SK', language: 'auto' },
    });
    const guide = await store.guide.read();
    expect(guide.company.names).toEqual(['MoaCoffee', '모아커피']);
    expect(guide.packs).toEqual(['food']);
  });

  it('are asked in the language just chosen, which leaves the focus where it is', async () => {
    const { user, store } = renderPage(<WorkspaceApp />);

    await user.click(await screen.findByRole('radio', { name: '한국어' }));

    expect(await screen.findByRole('textbox', { name: '우리 브랜드 이름' })).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: '한국어' }));
    expect((await store.settings.read()).language).toBe('auto');
    await user.click(screen.getByRole('button', { name: '저장하고 시작하기' }));
    expect(await screen.findByRole('heading', { level: 1, name: '오늘' })).toBeDefined();
  });

  it('keep nothing when the person does not want them now', async () => {
    const { user, store } = renderPage(<WorkspaceApp />);
    await user.type(await screen.findByRole('textbox', { name: 'Our brand names' }), 'Moa{Enter}');

    await user.click(screen.getByRole('link', { name: 'Not now' }));

    await screen.findByRole('heading', { level: 1, name: 'Today' });
    expect(await store.settings.read()).toEqual(DEFAULT_SETTINGS);
  });

  it('stay filled in and say so when they cannot be kept', async () => {
    const { user, store } = renderPage(<WorkspaceApp />);
    Object.assign(store, { setUp: async () => Promise.reject(new Error('full')) });
    await user.type(await screen.findByRole('textbox', { name: 'Our brand names' }), 'Moa{Enter}');

    await user.click(screen.getByRole('button', { name: 'Save and start' }));

    expect(await screen.findByText(/Nothing was saved/)).toBeDefined();
    expect(screen.getByRole('list', { name: 'Our brand names' }).textContent).toContain('Moa');
  });

  it('open again from Settings with what was said', async () => {
    location.hash = '#/settings';
    const { user, container } = renderPage(<WorkspaceApp />, {
      rows: { settings: { brand: 'Moa', accounts: ['moa_kr'] }, guide: { packs: ['finance'] } },
    });

    await user.click(await screen.findByRole('link', { name: 'First questions' }));

    const names = await screen.findByRole('list', { name: 'Our brand names' });
    expect(names.textContent).toBe('Moa');
    expect((screen.getByRole('switch', { name: 'Finance' }) as HTMLInputElement).checked).toBe(true);
    await expectAccessible(container);
  });
});

describe('sample content', () => {
  it('comes with the answers and goes with one click, undo included, and leaves what is the team’s', async () => {
    const { user, store } = renderPage(<WorkspaceApp />, { rows: { drafts: [aDraft()] } });
    await user.click(await screen.findByRole('switch', { name: 'Add sample content' }));
    await user.click(screen.getByRole('button', { name: 'Save and start' }));

    await user.click(await screen.findByRole('button', { name: 'Remove the samples' }));
    await waitFor(async () => expect(await store.drafts.all()).toHaveLength(1));
    expect(screen.queryByRole('button', { name: 'Remove the samples' })).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Undo', description: /samples are gone/ }));
    await screen.findByRole('button', { name: 'Remove the samples' });
    expect(await store.drafts.all()).toHaveLength(4);
    expect(await store.slots.all()).toHaveLength(4);
  });

  it('is offered where there are no drafts yet', async () => {
    location.hash = '#/drafts';
    const { user } = renderPage(<WorkspaceApp />);

    await user.click(await screen.findByRole('button', { name: 'Add sample content' }));

    const list = await screen.findByRole('list', { name: 'Drafts' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByRole('button', { name: 'Remove the samples' })).toBeDefined();
  });
});
