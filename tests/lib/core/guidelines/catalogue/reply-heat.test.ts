import { docs, replyHeat } from '@/lib/core/guidelines/catalogue/reply-heat';
import type { CheckContext } from '@/lib/core/guidelines/check-context';
import { testRule } from '@/tests/support/rule-tester';

const UNHAPPY: Partial<CheckContext> = {
  kind: 'reply',
  replyTo: '',
  answered: {
    triage: {
      complaint: 0.9,
      kind: 'delivery',
      urgency: 'today',
      escalations: [],
      showsPersonalData: false,
      awaitsRefund: false,
    },
    author: '',
    handle: null,
    addressesUs: null,
    time: null,
    ownReplies: 0,
    answeredByOthers: false,
  },
};

testRule(replyHeat, docs, {
  valid: [
    '호구조사 자료를 전시합니다',
    { text: '바꾸거나 돌려받으시면 됩니다', context: UNHAPPY },
    { text: 'Pick the plan you wish to keep', context: UNHAPPY },
    { text: '저희가 주소를 잘못 적었어요. 오늘 다시 보냅니다', context: UNHAPPY },
    { text: '안녕하세요.', context: UNHAPPY },
    { text: '안녕하세요, 모아마켓입니다', context: UNHAPPY },
    { text: '혹시 전원은 켜져 있나요?', context: UNHAPPY },
    { text: '많이 급하셨겠어요. 오늘 16시에 닿습니다', context: UNHAPPY },
    '마음대로 골라 담는 쿠키 상자',
    '참사의 진상을 밝힌 기록을 전시합니다',
    '민감한 피부도 편안하게 진정시켜 줍니다',
    { text: 'Which model is it?', context: UNHAPPY },
    { text: 'You are right, and I am sorry. A new one ships today', context: UNHAPPY },
    'Calm mornings start with our tea',
    'Whatever the weather, the bus runs',
  ],
  invalid: [
    { text: '그러시든가요', excerpts: ['그러시든가요'], fixes: ['제가 설명을 어렵게 드렸습니다.'] },
    {
      text: '고객님이 잘못 누르신 거예요',
      excerpts: ['고객님이 잘못'],
      fixes: ['제가 설명을 어렵게 드렸습니다.'],
      context: UNHAPPY,
    },
    {
      text: '확인했습니다. 다들 잘만 쓰시던데요',
      excerpts: ['다들 잘만'],
      fixes: ['확인했습니다.', '확인했습니다. 제가 설명을 어렵게 드렸습니다.'],
      context: UNHAPPY,
    },
    {
      text: '그럼 직접 만들어 보시죠',
      excerpts: ['보시죠'],
      fixes: ['제가 설명을 어렵게 드렸습니다.'],
      context: UNHAPPY,
    },
    {
      text: '몰라, 네가 알아서 해',
      excerpts: ['몰라, 네가 알아서 해'],
      fixes: ['제가 설명을 어렵게 드렸습니다.'],
      context: UNHAPPY,
    },
    {
      text: 'As we already told you, it ships Friday',
      excerpts: ['As we already told'],
      fixes: ['I explained that badly.'],
    },
    {
      text: 'You should have read the label',
      excerpts: ['You should have read'],
      fixes: ['I explained that badly.'],
      context: UNHAPPY,
    },
    {
      text: 'Nobody asked. Bye',
      excerpts: ['Nobody asked', 'Bye'],
      fixes: ['Bye', 'I explained that badly. Bye', 'Nobody asked.', 'Nobody asked. I explained that badly.'],
      context: UNHAPPY,
    },
    {
      text: 'And whose problem is that?',
      excerpts: ['And whose problem is that?'],
      fixes: ['I explained that badly.'],
      context: UNHAPPY,
    },
  ],
});
