import { expect, it } from 'vitest';
import { slaFirstReply } from '@/lib/core/calendar/plan-rules/sla-first-reply';
import type { ComplaintCase } from '@/lib/core/replies/complaint-case';
import { NO_RECORD, saidOf } from '@/tests/support/a-plan';
import { aCase } from '@/tests/support/builders';

/** Tuesday noon in Seoul, on duty. */
const NOW = Date.parse('2026-11-10T12:00+09:00');
const MINUTE = 60_000;

function aged(minutes: number, changes: Partial<ComplaintCase> = {}): ComplaintCase {
  return aCase({ postedAt: NOW - minutes * MINUTE, lastSeenAt: NOW, ...changes });
}

function said(...cases: readonly ComplaintCase[]) {
  return saidOf(slaFirstReply, [], { now: NOW, record: { ...NO_RECORD, cases } });
}

it('names customers whose time for a first answer is over or soon will be, the latest first', () => {
  const [remark] = said(
    aged(50, { id: 'soon' }),
    aged(26 * 60, { id: 'late', site: 'facebook' }),
    aged(23 * 60, { id: 'question', kind: 'question' }),
  );

  expect(remark?.cases?.map(({ id }) => id)).toEqual(['late', 'soon', 'question']);
  expect(remark?.message?.ko).toContain('지난 고객 1명, 곧 지날 고객 2명');
  expect(remark?.message?.en).toContain('1 past the time for a first answer, 2 soon to be');
});

it('counts in minutes where somebody may be hurt', () => {
  expect(said(aged(16, { urgency: 'now' }))[0]?.message?.en).toContain('1 past the time');
});

it('is quiet on fresh posts, on praise, on what was answered, and on what nobody has seen for a week', () => {
  const quiet = [
    aged(12),
    aged(26 * 60, { kind: 'praise' }),
    aged(26 * 60, { answers: [{ at: NOW, by: 'moa_kr' }] }),
    aged(9 * 24 * 60, { lastSeenAt: NOW - 8 * 24 * 60 * MINUTE }),
  ];
  expect(said(...quiet)).toEqual([]);
});
