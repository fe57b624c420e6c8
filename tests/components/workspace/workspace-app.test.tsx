import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { newTeamRule } from '@/components/workspace/guide/team/new-team-rule';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { expectAccessible } from '@/tests/support/axe';
import { aDecision, aDraft, aSlot, aTemplate } from '@/tests/support/builders';
import type { MemoryRows } from '@/tests/support/memory-store';
import { renderPage } from '@/tests/support/render-page';

const ROWS: MemoryRows = {
  slots: [aSlot({ draftId: 'd1' })],
  drafts: [aDraft()],
  templates: [aTemplate()],
  decisions: [aDecision()],
  guide: { teamRules: [newTeamRule('g1')] },
};

beforeEach(() => {
  location.hash = '';
});

it('moves the focus to the heading of the page that a link opens', async () => {
  const { user } = renderPage(<WorkspaceApp />);

  await user.click(screen.getByRole('link', { name: 'Drafts' }));

  const heading = await screen.findByRole('heading', { level: 1, name: 'Drafts' });
  expect(document.activeElement).toBe(heading);
  expect(screen.getByRole('link', { name: 'Drafts' }).getAttribute('aria-current')).toBe('page');
  expect(document.title).toBe('Drafts · Tonewright');
});

it('shows nothing of what is not built yet', () => {
  renderPage(<WorkspaceApp />);

  const areas = screen.getAllByRole('navigation')[0]!.querySelectorAll('a');
  expect([...areas].map((area) => area.textContent)).toEqual([
    'Today',
    'Calendar',
    'Drafts',
    'Replies',
    'Tone guide',
    'Insights',
    'Team',
    'Practice',
    'Settings',
  ]);
});

it.each([
  ['#/today', 'Today', '오늘'],
  ['#/calendar/s1', 'Calendar', '캘린더'],
  ['#/drafts/d1', 'Drafts', '초안'],
  ['#/replies/t1', 'Replies', '답글'],
  ['#/guide', 'Tone guide', '말투 가이드'],
  ['#/guide/ours', 'Tone guide', '말투 가이드'],
  ['#/guide/packs', 'Tone guide', '말투 가이드'],
  ['#/team', 'Team', '팀'],
  ['#/practice', 'Practice', '연습'],
  ['#/practice/non-apology', 'Practice', '연습'],
  ['#/settings', 'Settings', '설정'],
])(
  'opens %s from a link, in both languages, without an accessibility problem',
  async (hash, english, korean) => {
    location.hash = hash;

    const { container, unmount } = renderPage(<WorkspaceApp />, { rows: ROWS });
    await screen.findByRole('heading', { level: 1, name: english });
    await expectAccessible(container);
    unmount();
    renderPage(<WorkspaceApp />, { rows: ROWS, language: 'ko' });

    expect(await screen.findByRole('heading', { level: 1, name: korean })).toBeDefined();
  },
);

it.each(['#/today', '#/calendar', '#/drafts', '#/replies', '#/guide/ours', '#/team'])(
  'says on an empty %s what the place is for',
  async (hash) => {
    location.hash = hash;
    const { container } = renderPage(<WorkspaceApp />);

    await screen.findByRole('heading', { level: 1 });
    expect(container.querySelector('.tw-empty')?.textContent?.length).toBeGreaterThan(40);
    await expectAccessible(container);
  },
);
