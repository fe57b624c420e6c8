import { expect, it } from 'vitest';
import { sensitiveDate } from '@/lib/core/calendar/plan-rules/sensitive-date';
import { planned, remarksOf, saidOf } from '@/tests/support/a-plan';

const on = (day: string, kind: 'promotion' | 'entertainment' | 'information') =>
  planned({ id: kind, kind, date: `2026-${day}` });
const year = { first: '2026-01-01', last: '2026-12-31', today: '2026-01-01' };

it('finds promotion and fun on days of mourning, day by day', () => {
  const slots = [on('04-16', 'promotion'), on('04-16', 'entertainment'), on('10-29', 'promotion')];

  expect(remarksOf(sensitiveDate, slots, year)).toEqual([['promotion', 'entertainment'], ['promotion']]);
  expect(saidOf(sensitiveDate, slots, year)[0]?.message?.ko).toContain('세월호 참사일');
});

it('leaves notices on those days alone, promotion the day after, and what went out', () => {
  const quiet = [
    on('04-16', 'information'),
    on('04-17', 'promotion'),
    { ...on('10-29', 'promotion'), state: 'posted' as const },
  ];
  expect(remarksOf(sensitiveDate, quiet, year)).toEqual([]);
});
