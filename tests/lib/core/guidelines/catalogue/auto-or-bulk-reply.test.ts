import { autoOrBulkReply, docs } from '@/lib/core/guidelines/catalogue/auto-or-bulk-reply';
import type { OwnText } from '@/lib/core/guidelines/check-context';
import { testRule } from '@/tests/support/rule-tester';

const NOW = Date.UTC(2026, 10, 22);
const SECOND = 1000;
const answered = {
  author: 'Lee',
  handle: 'lee_02',
  addressesUs: true,
  time: null,
  ownReplies: 0,
  answeredByOthers: false,
};
const KO = '불편을 드려 죄송합니다. 고객센터로 문의해 주시면 확인하겠습니다';
const EN = 'I am sorry for the trouble. Please call our care line and we will check';

function toOthers(text: string, ...sent: readonly (readonly [string, number])[]) {
  const reply = { text, platform: 'x', kind: 'reply', account: '@moa_kr' } as const;
  const recent: OwnText[] = sent.map(([customer, secondsAgo]) => ({
    ...reply,
    customer,
    at: NOW - secondsAgo * SECOND,
  }));
  return { recent };
}

testRule(autoOrBulkReply, docs, {
  context: {
    kind: 'reply',
    time: NOW,
    answered,
    recent: [...toOthers(KO, ['kim_01', 20]).recent, ...toOthers(EN, ['kim_01', 20]).recent],
  },
  valid: [
    { text: KO, context: toOthers(KO, ['kim_01', 61]) },
    { text: KO, context: toOthers(KO, ['@Lee_02', 10]) },
    { text: KO, context: toOthers(KO, ['', 10]) },
    {
      text: '고맙습니다. 좋은 하루 보내세요',
      context: toOthers('고맙습니다. 좋은 하루 보내세요', ['kim_01', 5]),
    },
    { text: EN, context: toOthers(EN, ['a', 300], ['b', 400], ['a', 500]) },
    { text: EN, context: { recent: [] } },
  ],
  invalid: [
    { text: KO, context: toOthers(KO, ['kim_01', 59]), excerpts: [''] },
    { text: `@lee_02 ${KO}!`, context: toOthers(`@kim_01 ${KO}`, ['kim_01', 30]), excerpts: [''] },
    { text: KO, context: toOthers(KO, ['a', 200], ['b', 300], ['c', 400]), excerpts: [''] },
    { text: EN, context: toOthers(EN, ['kim_01', 0]), excerpts: [''] },
    { text: EN, context: toOthers(EN, ['a', 500], ['b', 550], ['c', 599]), excerpts: [''] },
  ],
});
