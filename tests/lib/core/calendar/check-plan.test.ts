import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '@/lib/core/calendar/check-plan';
import { PLAN_RULES } from '@/lib/core/calendar/plan-rules';
import { PLAN_DOCS } from '@/lib/core/calendar/plan-rules/docs';
import type { Slot } from '@/lib/core/calendar/slot';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { NO_RECORD } from '@/tests/support/a-plan';
import { aCase, aDraft, aSlot } from '@/tests/support/builders';

const november = {
  ...{ first: '2026-11-01', last: '2026-11-30', today: '2026-11-10', team: DEFAULT_SETTINGS },
  now: Date.parse('2026-11-10T12:00+09:00'),
  record: NO_RECORD,
};
const check = (rows: readonly Slot[]) =>
  checkPlan({ ...november, rows, drafts: [aDraft({ text: 'Please RT' })] });

describe('every plan rule', () => {
  it.each(PLAN_RULES.map(({ id }) => id))('%s has docs with evidence in both languages, and a test', (id) => {
    const docs = PLAN_DOCS[id];
    for (const words of [docs?.message, docs?.reason, docs?.summary])
      expect([words?.ko, words?.en].every((word) => word && word.length > 3)).toBe(true);
    expect(docs?.evidence.length).toBeGreaterThan(0);
    expect(existsSync(new URL(`./plan-rules/${id}.test.ts`, import.meta.url))).toBe(true);
  });
});

it('sees every day of a series, and the text of drafts', () => {
  const promotions = aSlot({
    ...{ id: 'm', date: '2026-11-16', kind: 'promotion', draftId: 'd1', owner: '지민' },
    recurrence: { frequency: 'daily', interval: 1, end: { count: 3 }, exceptions: [] },
  });

  const found = new Map(check([promotions]).map((finding) => [finding.rule, finding]));
  expect(found.get('cal-promo-streak')?.about.map(({ date }) => date)).toEqual([
    ...['2026-11-16', '2026-11-17', '2026-11-18'],
  ]);
  expect(found.get('ask-share-overuse')?.level).toBe('advise');
});

it('says nothing of what is over, skipped or missed', () => {
  const late = { time: '23:00', owner: '지민' } as const;
  const rules = (rows: readonly Slot[]) => check(rows).map(({ rule }) => rule);

  expect(rules([aSlot({ ...late, date: '2026-11-20' })])).toContain('post-slot');
  expect(rules([aSlot({ ...late, date: '2026-11-05' })])).not.toContain('post-slot');
  expect(rules([aSlot({ ...late, date: '2026-11-20', state: 'skipped' })])).toEqual([]);
});

it('speaks of now only where today is among the days', () => {
  const late = aCase({ postedAt: november.now - 90_000_000, lastSeenAt: november.now });
  const rules = (days: { readonly first: string; readonly last: string }) =>
    checkPlan({
      ...{ ...november, ...days, rows: [], drafts: [] },
      record: { ...NO_RECORD, cases: [late] },
    }).map(({ rule }) => rule);

  expect(rules(november)).toEqual(['sla-first-reply']);
  expect(rules({ first: '2026-10-01', last: '2026-10-31' })).toEqual([]);
  expect(rules({ first: '2026-12-01', last: '2026-12-31' })).toEqual([]);
});
