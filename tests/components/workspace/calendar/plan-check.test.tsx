import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { aCase, aSlot, NOW } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

beforeEach(() => {
  location.hash = '#/calendar';
});

const plan = () => screen.findByRole('region', { name: /^Plan check/ });

it('remarks on the month that is planned, says why, and leads to the slots', async () => {
  const slots = ['23', '24', '25'].map((day) =>
    aSlot({ id: day, theme: `Sale ${day}`, date: `2026-11-${day}`, kind: 'promotion', owner: '지민' }),
  );
  const { user } = renderPage(<WorkspaceApp />, { rows: { slots } });

  const [remark] = within(await plan()).getAllByRole('listitem');
  if (!remark) throw new Error('no remark');
  expect(
    within(remark).getByText('@moa_kr: 3 promotions in a row. Swap one for something else'),
  ).toBeDefined();
  await user.click(within(remark).getByText('Why?'));
  expect(within(remark).getByText(/A rule of experience, not of experiment/)).toBeDefined();
  expect(within(remark).getByText(/Corporate social-media practice/)).toBeDefined();
  await user.click(within(remark).getByRole('link', { name: 'Nov 24 10:30 Sale 24' }));
  expect(await screen.findByRole('heading', { level: 2, name: 'Sale 24' })).toBeDefined();
});

it('says so where there is nothing to remark on', async () => {
  const slots = ['22', '29'].map((day) => aSlot({ id: day, date: `2026-11-${day}`, owner: '지민' }));
  renderPage(<WorkspaceApp />, { rows: { slots }, language: 'ko' });

  const quiet = await screen.findByRole('region', { name: '계획 점검' });
  expect(within(quiet).getByText('여기 잡힌 계획에는 짚을 점이 없습니다.')).toBeDefined();
});

it('leads to customers who wait and to the month’s exercises, by what the team did', async () => {
  const rules = ['pii-rrn', 'pii-card', 'green-claim', 'false-urgency', 'shouting'];
  const activity = rules.map((subject) => ({
    ...({ id: subject, type: 'warning-heeded', site: 'x', subject, at: NOW - 86_400_000 } as const),
  }));
  renderPage(<WorkspaceApp />, {
    rows: { slots: [aSlot({ owner: '지민' })], cases: [aCase({ postedAt: NOW - 90_000_000 })], activity },
  });

  const check = within(await plan());
  expect(check.getByText(/^Customers waiting: 1 past the time/)).toBeDefined();
  const customer = check.getByRole('link', { name: 'delivery · haneul_bori · X' });
  expect(customer.getAttribute('href')).toBe('https://x.com/haneul_bori/status/77');
  expect(check.getByText(/^Of this month’s five questions, 5 left/)).toBeDefined();
  const exercise = check.getByRole('link', { name: 'Looks like a resident registration number' });
  expect(exercise.getAttribute('href')).toBe('#/practice/pii-rrn');
});
