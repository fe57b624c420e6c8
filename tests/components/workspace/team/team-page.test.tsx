import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { RULE_DOCS } from '@/components/workspace/guide/rule-docs';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { aDecision, aSlot, NOW } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

beforeEach(() => {
  location.hash = '#/team';
});

it('lists decisions newest first with rule, level, outcome and reason, rules that are gone among them', async () => {
  const older = aDecision({
    id: 'c2',
    rules: ['retired-rule', 'team/gone', 'team-term'],
    level: 'warn',
    outcome: 'edited',
    reason: '',
    at: NOW - 1,
  });
  renderPage(<WorkspaceApp />, { rows: { decisions: [older, aDecision()] } });

  const [, first, second] = within(await screen.findByRole('table', { name: 'Decision log' })).getAllByRole(
    'row',
  );
  const rrn = RULE_DOCS['pii-rrn']!.message.en;
  for (const part of [rrn, 'Stop', 'Posted anyway', 'The number is a made-up example.'])
    expect(within(first!).getByText(part)).toBeDefined();
  for (const part of ['retired-rule', 'Your team’s tone guide', 'Careful', 'Went back to edit', 'None given'])
    expect(within(second!).getByText(part)).toBeDefined();
});

it('shows the text of a decision only where the team keeps texts', async () => {
  const kept = aDecision({ id: 'c3', text: 'Is your ID 900101-1234567 correct?' });
  renderPage(<WorkspaceApp />, { rows: { decisions: [kept, aDecision()] } });

  expect(await screen.findAllByText('Is your ID 900101-1234567 correct?')).toHaveLength(1);
});

it('says who sees to what, and leads to their next slot', async () => {
  renderPage(<WorkspaceApp />, {
    rows: { slots: [aSlot({ owner: 'Sujin' }), aSlot({ id: 's2', owner: 'Ben', state: 'posted' })] },
  });

  const people = await screen.findByRole('table', { name: 'People' });
  const rows = within(people).getAllByRole('row').slice(1);
  expect(
    rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent).slice(0, 2)),
  ).toEqual([
    ['Ben', '0'],
    ['Sujin', '1'],
  ]);
  expect(
    within(people)
      .getByRole('link', { name: /Autumn menu/ })
      .getAttribute('href'),
  ).toBe('#/calendar/s1');
});
