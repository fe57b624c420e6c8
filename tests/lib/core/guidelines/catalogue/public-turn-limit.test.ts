import { docs, publicTurnLimit } from '@/lib/core/guidelines/catalogue/public-turn-limit';
import type { CheckContext } from '@/lib/core/guidelines/check-context';
import type { ComplaintKind } from '@/lib/core/replies/complaint';
import { testRule } from '@/tests/support/rule-tester';

const KO = '이어서 DM으로 도와드리고, 결과는 여기에 한 번 더 남기겠습니다.';
const EN = 'Let me continue by DM and post the outcome here.';

testRule(publicTurnLimit, docs, {
  context: after(2),
  valid: [
    { text: '말씀하신 내용을 확인했습니다', context: after(1) },
    { text: '복구까지 20분 남았습니다', context: after(4, 'outage') },
    { text: '저희가 더 고맙습니다', context: after(3, 'praise') },
    '나머지는 디엠으로 여쭙겠습니다',
    'I have sent you a DM',
    { text: 'No, it is sold out', context: after(0) },
    { text: 'It was charged once', context: { ...after(2), publicTurns: 3 } },
  ],
  invalid: [
    { text: '한 번만 결제되었습니다', excerpts: [''], fixes: [`한 번만 결제되었습니다. ${KO}`] },
    { text: '아닙니다.', context: after(5), excerpts: [''], fixes: [`아닙니다. ${KO}`] },
    {
      text: 'It was charged once',
      context: { ...after(1), publicTurns: 1 },
      excerpts: [''],
      fixes: [`It was charged once. ${EN}`],
    },
    { text: 'It was charged once', excerpts: [''], fixes: [`It was charged once. ${EN}`] },
  ],
});

function after(ownReplies: number, kind: ComplaintKind = 'refund'): Partial<CheckContext> {
  return {
    answered: {
      triage: {
        complaint: 0.7,
        kind,
        urgency: 'today',
        escalations: [],
        showsPersonalData: false,
        awaitsRefund: false,
      },
      author: '',
      handle: null,
      addressesUs: null,
      time: null,
      ownReplies,
      answeredByOthers: false,
    },
  };
}
