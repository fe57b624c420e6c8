import { closeTheLoop, docs } from '@/lib/core/guidelines/catalogue/close-the-loop';
import type { OwnText } from '@/lib/core/guidelines/check-context';
import { answeredPost } from '@/tests/support/answered-post';
import { testRule } from '@/tests/support/rule-tester';

const DAY = 86_400_000;
const said = (text: string, at: number, customer = 'minji'): OwnText => ({
  ...{ text, at, customer, platform: 'x', kind: 'reply', account: 'OOhelp' },
});
const minji = answeredPost({ kind: 'other' }, { handle: 'minji' });
const handedOver = said('주문번호를 DM으로 보내 주세요', DAY);
const context = { ...minji, time: 3 * DAY, recent: [handedOver] };

testRule(closeTheLoop, docs, {
  context,
  valid: [
    { text: '네, 안녕하세요', context: { recent: [] } },
    { text: '네, 반갑습니다', context: { recent: [said('DM 주세요', 2.5 * DAY)] } },
    { text: '네, 좋습니다', context: { recent: [said('교환이 완료됐습니다', 2 * DAY), handedOver] } },
    { text: '네, 그렇습니다', context: answeredPost({ kind: 'other' }, { handle: 'sam' }) },
    { text: 'Hello there', context: { recent: [said('Please DM us', DAY, 'sam')] } },
    'Your refund went through, all settled',
  ],
  invalid: [
    { text: '네, 또 말씀해 주세요', excerpts: [''] },
    { text: '안녕하세요 민지 님', excerpts: [''] },
    { text: 'Hi Minji, good to hear from you', excerpts: [''] },
    {
      text: 'Yes, we saw it',
      context: { recent: [said('We replied above', 2 * DAY), handedOver] },
      excerpts: [''],
    },
  ],
});
