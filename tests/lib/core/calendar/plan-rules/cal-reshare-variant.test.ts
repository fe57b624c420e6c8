import { expect, it } from 'vitest';
import { calReshareVariant } from '@/lib/core/calendar/plan-rules/cal-reshare-variant';
import { daily, planned, remarksOf } from '@/tests/support/a-plan';

const text = 'The map is out https://example.com/map';

it('finds a link that goes out again within three days, or for the fourth time in a month', () => {
  expect(remarksOf(calReshareVariant, daily(2, { text }))).toEqual([['a0', 'a1']]);
  const weekly = ['03', '10', '17', '24'].map((day) => planned({ id: day, date: `2026-11-${day}`, text }));
  expect(remarksOf(calReshareVariant, weekly)).toEqual([['03', '10', '17', '24']]);
});

it('is quiet where days lie between, on other links, and on Facebook', () => {
  const [first, second] = [
    planned({ text, date: '2026-11-03' }),
    planned({ id: 'b', text, date: '2026-11-09' }),
  ];

  expect(remarksOf(calReshareVariant, [first, second])).toEqual([]);
  expect(
    remarksOf(calReshareVariant, [first, { ...first, id: 'c', text: 'Birds https://example.com/birds' }]),
  ).toEqual([]);
  expect(remarksOf(calReshareVariant, daily(2, { text, site: 'facebook' }))).toEqual([]);
});
