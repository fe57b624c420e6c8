import { expect, it } from 'vitest';
import { calCadence } from '@/lib/core/calendar/plan-rules/cal-cadence';
import { daily, planned, remarksOf, saidOf } from '@/tests/support/a-plan';

const onFacebook = { site: 'facebook', account: 'Moa' } as const;
const burst = (count: number, site: 'x' | 'facebook' = 'x') =>
  Array.from({ length: count }, (_, at) => planned({ id: `b${at}`, site, time: `09:0${at * 2}` }));
const spread = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    planned({ id: `s${at}`, time: `${String(8 + at).padStart(2, '0')}:00` }),
  );

it('finds a Page that seldom speaks, a full day, and posts all at once', () => {
  expect(saidOf(calCadence, daily(2, onFacebook))[0]?.message?.en).toContain('posts in a month: 2. More');
  expect(saidOf(calCadence, spread(11))[0]?.message?.en).toContain('11 posts on one day');
  expect(saidOf(calCadence, burst(4))[0]?.message?.en).toContain('4 posts within ten minutes');
});

it('is quiet on three a month, ten a day, three in ten minutes, and a week of a Page', () => {
  expect(remarksOf(calCadence, daily(3, onFacebook))).toEqual([]);
  expect(remarksOf(calCadence, spread(10))).toEqual([]);
  expect(remarksOf(calCadence, burst(3))).toEqual([]);
  expect(remarksOf(calCadence, daily(1, onFacebook), { last: '2026-11-07' })).toEqual([]);
});
