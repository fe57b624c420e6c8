import { expect, it } from 'vitest';
import { calPromoStreak } from '@/lib/core/calendar/plan-rules/cal-promo-streak';
import { daily, planned, remarksOf } from '@/tests/support/a-plan';

it('finds three promotions in a row from one account, and two on one day', () => {
  expect(remarksOf(calPromoStreak, daily(3, { kind: 'promotion' }))).toEqual([['a0', 'a1', 'a2']]);
  const twice = ['09:00', '15:00'].map((time) => planned({ id: time, time, kind: 'promotion' }));
  expect(remarksOf(calPromoStreak, twice)).toEqual([['09:00', '15:00']]);
});

it('is quiet where something else stands between, and where two accounts promote on one day', () => {
  const [first, second, third] = daily(3, { kind: 'promotion' });
  if (!first || !second || !third) throw new Error('three slots');
  expect(remarksOf(calPromoStreak, [first, { ...second, kind: 'conversation' }, third])).toEqual([]);
  expect(remarksOf(calPromoStreak, [first, { ...first, id: 'b', site: 'facebook', account: 'Moa' }])).toEqual(
    [],
  );
});
