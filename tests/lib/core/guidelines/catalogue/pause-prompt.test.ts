import { docs, pausePrompt } from '@/lib/core/guidelines/catalogue/pause-prompt';
import type { AnsweredPost } from '@/lib/core/guidelines/check-context';
import { testRule } from '@/tests/support/rule-tester';

/** On 22 November 2026 in Seoul, nine hours ahead of UTC. */
const at = (hour: number, minute = 0) => ({
  time: Date.UTC(2026, 10, 22, hour - 9, minute),
  zone: 'Asia/Seoul',
});
const after = (ownReplies: number): { readonly answered: AnsweredPost } => ({
  answered: {
    author: 'Sam',
    handle: 'sam',
    addressesUs: true,
    time: null,
    ownReplies,
    answeredByOthers: false,
  },
});

testRule(pausePrompt, docs, {
  context: at(23, 30),
  valid: [
    { text: '아침 글입니다', context: at(6) },
    { text: '저녁 글입니다', context: at(21, 59) },
    { text: '   ' },
    { text: 'Second answer of the day', context: { ...at(14), ...after(1) } },
    { text: 'Nine in the evening', context: at(21) },
    { text: 'Late here, noon in New York', context: { ...at(2), zone: 'America/New_York' } },
  ],
  invalid: [
    { text: '열 시가 넘어 쓰는 글', context: at(22), excerpts: [''] },
    { text: '새벽에 쓰는 글', context: at(5, 59), excerpts: [''] },
    { text: '세 번째 답글', context: { ...at(14), ...after(2) }, excerpts: [''] },
    { text: 'Past midnight', context: at(24, 10), excerpts: [''] },
    { text: 'The third answer', context: { ...at(14), ...after(4) }, excerpts: [''] },
  ],
});
