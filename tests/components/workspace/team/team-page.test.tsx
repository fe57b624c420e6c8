import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { ALL_RULES } from '@/components/workspace/guide/all-rules';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { aDecision, NOW } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

beforeEach(() => {
  location.hash = '#/team';
});

it('lists decisions newest first with rule, level, outcome and reason', async () => {
  const older = aDecision({
    id: 'c2',
    rules: ['retired-rule', 'team-term'],
    level: 'warn',
    outcome: 'edited',
    reason: '',
    at: NOW - 1,
  });
  renderPage(<WorkspaceApp />, { rows: { decisions: [older, aDecision()] } });

  const [, first, second] = within(await screen.findByRole('table', { name: 'Decision log' })).getAllByRole(
    'row',
  );
  const rrn = ALL_RULES.find((rule) => rule.id === 'pii-rrn')!.message.en;
  for (const part of [rrn, 'Stop', 'Posted anyway', 'The number is a made-up example.'])
    expect(within(first!).getByText(part)).toBeDefined();
  for (const part of ['retired-rule, A word of our own guide', 'Careful', 'Went back to edit', 'None given'])
    expect(within(second!).getByText(part)).toBeDefined();
});
