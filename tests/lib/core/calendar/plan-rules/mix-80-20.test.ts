import { expect, it } from 'vitest';
import { mix8020 } from '@/lib/core/calendar/plan-rules/mix-80-20';
import { daily, remarksOf, saidOf } from '@/tests/support/a-plan';

const promotions = (count: number) => daily(count, { kind: 'promotion', date: '2026-11-20' }, 'p');

it('counts promotion of each account over the month, and names the slots', () => {
  expect(remarksOf(mix8020, [...daily(8), ...promotions(3)])).toEqual([['p0', 'p1', 'p2']]);
  expect(saidOf(mix8020, [...daily(8), ...promotions(3)])[0]?.message?.en).toContain('3 of 11 posts promote');
});

it('is quiet at a fifth, below ten posts, and where another account promotes', () => {
  expect(remarksOf(mix8020, [...daily(8), ...promotions(2)])).toEqual([]);
  expect(remarksOf(mix8020, [...daily(4), ...promotions(4)])).toEqual([]);
  const outlet = promotions(8).map((slot) => ({ ...slot, account: '@moa_outlet' }));
  expect(remarksOf(mix8020, [...daily(10), ...outlet])).toEqual([]);
});
