import { expect, it } from 'vitest';
import { askShareOveruse } from '@/lib/core/calendar/plan-rules/ask-share-overuse';
import { daily, planned, remarksOf } from '@/tests/support/a-plan';

const text = '널리 알려 주세요';

it('finds the second request within ten posts, and any in a promotion', () => {
  expect(
    remarksOf(askShareOveruse, [planned({ text }), planned({ id: 'b', date: '2026-11-12', text })]),
  ).toEqual([['b']]);
  expect(remarksOf(askShareOveruse, [planned({ id: 'sale', text, kind: 'promotion' })])).toEqual([['sale']]);
});

it('is quiet on one request, on the next after ten posts, and on a text about sharing', () => {
  expect(remarksOf(askShareOveruse, [planned({ text })])).toEqual([]);
  const far = [
    planned({ text, date: '2026-11-01' }),
    ...daily(10),
    planned({ id: 'z', date: '2026-11-20', text }),
  ];
  expect(remarksOf(askShareOveruse, far)).toEqual([]);
  expect(remarksOf(askShareOveruse, daily(3, { text: '공유 자전거 이용법' }))).toEqual([]);
});
