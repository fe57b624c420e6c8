import { expect, it } from 'vitest';
import { calShareOthers } from '@/lib/core/calendar/plan-rules/cal-share-others';
import { daily, planned, remarksOf } from '@/tests/support/a-plan';

it('finds an account that speaks of itself alone', () => {
  expect(remarksOf(calShareOthers, daily(8))).toEqual([['a7']]);
});

it('is quiet where somebody is shared or thanked, on few posts, and on Facebook', () => {
  for (const theme of ['고객 팁 인용', 'Thank the volunteers', '협력사 소개'])
    expect(remarksOf(calShareOthers, [...daily(8), planned({ id: 'b', theme })]), theme).toEqual([]);
  expect(remarksOf(calShareOthers, daily(7))).toEqual([]);
  expect(remarksOf(calShareOthers, daily(8, { site: 'facebook' }))).toEqual([]);
});
