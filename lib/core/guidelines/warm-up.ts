import type { Check } from './check-result';

/** Ordinary words with something for many rules in them: prices, numbers, links, an apology, a promise. */
const TEXTS = [
  '불편을 드려 죄송합니다. 배송이 늦어진 이유를 확인해 오늘 18시까지 답글로 알려 드리겠습니다. 50% 할인 쿠폰과 무료 이벤트는 https://example.com 에서 11월 30일까지, 문의는 1588-0000입니다 #안내',
  'I am sorry about the delay. I will check with the courier and reply here by 18:00 today. 30% off until 30 Nov at https://example.com, order no. 4411 2208, call 1588-0000 #news',
];

/** Lets the engine's patterns be compiled before somebody waits for them: the first check costs a hundred times the next. */
export function warmUp(check: Check): void {
  for (const text of TEXTS) {
    check(text, { platform: 'x', kind: 'post' });
    check(text, { platform: 'facebook', kind: 'reply', replyTo: text });
  }
}
