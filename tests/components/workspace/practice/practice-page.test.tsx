import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import type { Store } from '@/lib/core/ports';
import type { Practised } from '@/lib/core/practice/practised';
import { BUILT_IN_TEMPLATES } from '@/lib/core/replies/templates';
import { expectAccessible } from '@/tests/support/axe';
import { aDecision, NOW } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

beforeEach(() => {
  location.hash = '#/practice';
});

const practisedIn = (store: Store) =>
  new Promise<readonly Practised[]>((resolve, reject) =>
    store.practised.watchAll().subscribe(resolve, reject),
  );
const write = async (field: HTMLElement, text: string) => {
  fireEvent.change(field, { target: { value: text } });
};

describe('a draft to mend', () => {
  it('is checked while it is changed; once nothing is left, the reason and its source follow, and it is done', async () => {
    location.hash = '#/practice/non-apology';
    const { store, container } = renderPage(<WorkspaceApp />);
    const draft = await screen.findByRole('textbox', { name: 'Draft' });
    const page = screen.getByRole('region', { name: 'This is a non-apology' });
    expect(within(page).getByRole('list', { name: 'Things to check' })).toBeDefined();
    expect(within(page).queryByRole('heading', { name: 'Sources' })).toBeNull();

    await write(draft, 'I am sorry for the trouble we caused. We sent the wrong date.');

    expect(await within(page).findByText(/Nothing left to check/)).toBeDefined();
    expect(within(page).getByText(/Lewicki/)).toBeDefined();
    await waitFor(async () => expect(await practisedIn(store)).toEqual([{ id: 'non-apology', at: NOW }]));
    await expectAccessible(container);
  });

  it('is not done by emptying it, nor by leaving it as it is', async () => {
    location.hash = '#/practice/non-apology';
    const { store } = renderPage(<WorkspaceApp />);
    const draft = await screen.findByRole('textbox', { name: 'Draft' });

    await write(draft, '   ');

    expect(screen.queryByText(/Nothing left to check/)).toBeNull();
    expect(await practisedIn(store)).toEqual([]);
  });

  it('is heard also where the team waved the rule off', async () => {
    location.hash = '#/practice/non-apology';
    renderPage(<WorkspaceApp />, {
      rows: {
        guide: {
          dismissals: [
            { id: 'a', rule: 'non-apology', reach: { by: 'place', platform: 'x', kind: 'reply' }, at: NOW },
            { id: 'b', rule: 'non-apology', reach: { by: 'place', platform: 'x', kind: 'post' }, at: NOW },
          ],
        },
      },
    });

    await screen.findByRole('textbox', { name: 'Draft' });
    expect((await screen.findAllByText('This is a non-apology')).length).toBeGreaterThan(2);
  });

  it('is in Korean for who reads Korean', async () => {
    location.hash = '#/practice/yanghae-only';
    renderPage(<WorkspaceApp />, { language: 'ko' });

    const draft = await screen.findByRole('textbox', { name: '초안' });
    expect((draft as HTMLTextAreaElement).value).toMatch(/[가-힣]/);
  });
});

describe('a customer to answer', () => {
  it('can be answered with a saved reply, and says what it rests on', async () => {
    location.hash = '#/practice/answer-delivery';
    const { user } = renderPage(<WorkspaceApp />, { rows: { templates: BUILT_IN_TEMPLATES } });
    await screen.findByText(/My rice cooker was due on Monday/);
    const answer = screen.getByRole('textbox', { name: 'Your answer' });
    await write(answer, 'Not our fault.');
    expect(await screen.findByRole('list', { name: 'Things to check' })).toBeDefined();

    await user.click(screen.getByRole('button', { name: /^Begin with a saved reply/ }));

    expect(await screen.findByText(/A good answer/)).toBeDefined();
    expect(screen.getAllByRole('heading', { name: 'Sources' }).length).toBeGreaterThan(0);
    expect(screen.getByRole('link', { name: 'Next one' }).getAttribute('href')).toMatch(/^#\/practice\//);
  });
});

describe('the list', () => {
  it('begins with what was posted in spite of a warning, which Today and the log lead to as well', async () => {
    location.hash = '#/today';
    const { user } = renderPage(<WorkspaceApp />, {
      rows: { decisions: [aDecision({ rules: ['non-apology'] })] },
    });

    await user.click(await screen.findByRole('link', { name: 'Practise it for a minute' }));
    await screen.findByRole('heading', { level: 1, name: 'Practice' });
    const lately = screen.getByRole('list', { name: 'Posted anyway lately' });
    expect(within(lately).getAllByRole('listitem')).toHaveLength(1);
    await user.click(screen.getByRole('link', { name: 'Team' }));
    expect(
      (await screen.findByRole('link', { name: 'Practise: This is a non-apology' })).getAttribute('href'),
    ).toBe('#/practice/non-apology');
  });

  it('clears what was done, and brings it back in one click', async () => {
    const { user, store } = renderPage(<WorkspaceApp />, {
      rows: { practised: [{ id: 'non-apology', at: NOW }] },
    });

    await user.click(await screen.findByRole('button', { name: 'Clear progress' }));
    expect(await practisedIn(store)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));

    expect(await practisedIn(store)).toEqual([{ id: 'non-apology', at: NOW }]);
  });
});
