import { expect, it } from 'vitest';
import { calLaunchBundle } from '@/lib/core/calendar/plan-rules/cal-launch-bundle';
import { planned, remarksOf, saidOf } from '@/tests/support/a-plan';

it('names what a launch still needs', () => {
  const [said] = saidOf(calLaunchBundle, [planned({ id: 'a', theme: '호박 라테 출시' })]);

  expect(said?.slots).toEqual(['a']);
  expect(said?.message?.ko).toBe(
    '출시 준비물: 보도자료나 블로그 주소, 자주 묻는 질문, 같은 날 다른 계정의 글, 담당자',
  );
});

it('is quiet on a launch with everything, on one that is over, and on a word like it', () => {
  const text = '호박 라테 출시 https://example.com/news FAQ 8개';
  const whole = [
    planned({ id: 'a', theme: '호박 라테 출시', text, owner: '지민' }),
    planned({ id: 'b', theme: '호박 라테 출시', text, site: 'facebook', account: 'Moa' }),
  ];
  expect(remarksOf(calLaunchBundle, whole)).toEqual([]);
  for (const theme of ['출시 1주년 이벤트', 'Launched last week: your photos', '출근길 인사'])
    expect(remarksOf(calLaunchBundle, [planned({ theme })]), theme).toEqual([]);
});
