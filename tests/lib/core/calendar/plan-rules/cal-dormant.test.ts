import { expect, it } from 'vitest';
import { calDormant } from '@/lib/core/calendar/plan-rules/cal-dormant';
import { planned, remarksOf, saidOf } from '@/tests/support/a-plan';

it('finds two weeks without a post, up to the end of what is looked at', () => {
  const slots = [planned({ id: 'a', date: '2026-11-02' }), planned({ id: 'b', date: '2026-11-20' })];

  expect(remarksOf(calDormant, slots)).toEqual([['a']]);
  expect(saidOf(calDormant, slots)[0]?.message?.en).toContain('18 days');
  expect(remarksOf(calDormant, [planned({ id: 'a', date: '2026-11-10' })])).toEqual([['a']]);
});

it('is quiet where an account speaks every other week, and of gaps that are over', () => {
  const slots = ['2026-10-25', '2026-11-07', '2026-11-20'].map((date) => planned({ id: date, date }));

  expect(remarksOf(calDormant, slots)).toEqual([]);
  expect(
    remarksOf(calDormant, [planned({ date: '2026-10-02' }), planned({ id: 'b', date: '2026-11-20' })], {
      today: '2026-11-21',
    }),
  ).toEqual([]);
});
