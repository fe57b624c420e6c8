import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { newTeamRule } from '@/components/workspace/guide/team/new-team-rule';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { aDraft, aSlot } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

beforeEach(() => {
  location.hash = '#/today';
});

it('leads a new team through the first steps and ticks off what is done', async () => {
  renderPage(<WorkspaceApp />, { rows: { drafts: [aDraft()] } });

  const steps = await screen.findByRole('region', { name: 'First steps' });
  expect(steps.querySelectorAll('.tw-step-done')).toHaveLength(1);
  expect(screen.getByRole('link', { name: 'Plan a slot' }).getAttribute('href')).toBe('#/calendar');
});

it('stops leading once everything is set up', async () => {
  renderPage(<WorkspaceApp />, {
    rows: {
      drafts: [aDraft()],
      slots: [aSlot()],
      settings: { brand: 'Moa', accounts: ['moa_kr'] },
      guide: { teamRules: [newTeamRule('g1')] },
    },
  });

  await screen.findByRole('button', { name: 'Write it' });
  expect(screen.queryByRole('region', { name: 'First steps' })).toBeNull();
});
