import { apologyComponents, docs } from '@/lib/core/guidelines/catalogue/apology-components';
import { testRule } from '@/tests/support/rule-tester';

const KO = '저희 잘못입니다. 오늘 18시까지 바로잡고 이 글에 결과를 남기겠습니다.';
const EN = 'That was our mistake. I will put it right and post the outcome here by 6 pm today.';

testRule(apologyComponents, docs, {
  valid: [
    '죄송하지만 오늘은 휴무입니다',
    '죄송합니다. 점장이 오늘 교육했습니다',
    '죄송합니다. 주문번호를 DM으로 주시면 제가 찾아보겠습니다',
    '사과 한 상자에 2만 원입니다',
    { text: '죄송합니다. 품절입니다', context: { replyTo: '재고 있나요?', ...question() } },
    'Sorry. The manager is calling you at 3 pm',
    'I am so sorry. A new chair leaves today',
    "Sorry, but we don't ship abroad",
  ],
  invalid: [
    {
      text: '기분 상하게 해 드려 죄송합니다. 앞으로 더 노력하는 모습 보여 드리겠습니다',
      excerpts: ['죄송합니다'],
      fixes: [`기분 상하게 해 드려 죄송합니다. 앞으로 더 노력하는 모습 보여 드리겠습니다. ${KO}`],
    },
    {
      text: '이번 논란에 진심으로 사과드립니다.',
      context: { kind: 'post' },
      excerpts: ['진심으로 사과드립니다'],
      fixes: [`이번 논란에 진심으로 사과드립니다. ${KO}`],
    },
    {
      text: '저희 실수입니다. 미안합니다.',
      excerpts: ['미안합니다'],
      fixes: [`저희 실수입니다. 미안합니다. ${KO.slice(KO.indexOf('오늘'))}`],
    },
    { text: 'So sorry!', excerpts: ['So sorry'], fixes: [`So sorry! ${EN}`] },
    {
      text: 'Our apologies, we will do better',
      excerpts: ['apologies'],
      fixes: [`Our apologies, we will do better. ${EN}`],
    },
  ],
});

function question() {
  return {
    answered: {
      triage: {
        complaint: 0.1,
        kind: 'question',
        urgency: 'normal',
        escalations: [],
        showsPersonalData: false,
        awaitsRefund: false,
      } as const,
      author: '',
      handle: null,
      addressesUs: null,
      time: null,
      ownReplies: 0,
      answeredByOthers: false,
    },
  };
}
