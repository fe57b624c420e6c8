import { docs, forwardLooking } from '@/lib/core/guidelines/catalogue/forward-looking';
import { testRule } from '@/tests/support/rule-tester';

testRule(forwardLooking, docs, {
  valid: [
    '10월 3일 출시합니다',
    '약속드린 대로 오늘 환불했습니다',
    '무조건 환불해 드립니다',
    '다음 버전에 무엇을 넣을지 투표해 주세요',
    'We refunded you today, as promised',
    'Coming soon? We do not know yet and will tell you here',
    'Your parcel is on its way.',
    'Out on 3 October',
  ],
  invalid: [
    {
      text: '내년에는 해외 배송도 틀림없이 시작합니다',
      excerpts: ['틀림없이 시작합니다'],
      fixes: ['정해지면 이 글에서 알려 드리겠습니다.'],
    },
    {
      text: '재입고 100% 됩니다',
      excerpts: ['재입고 100% 됩니다'],
      fixes: ['정해지면 이 글에서 알려 드리겠습니다.'],
    },
    {
      text: '신제품 출시 예정입니다. 날짜는 아직 비밀!',
      excerpts: ['출시 예정입니다'],
      fixes: ['정해지면 이 글에서 알려 드리겠습니다. 날짜는 아직 비밀!'],
    },
    {
      text: '다음 버전에 들어갑니다. 약속드려요',
      excerpts: ['다음 버전에 들어갑니다', '들어갑니다. 약속드려요'],
      fixes: ['정해지면 이 글에서 알려 드리겠습니다. 약속드려요'],
    },
    {
      text: 'I promise this will never happen again',
      excerpts: ['I promise this'],
      fixes: ['We will say so here once it is decided.'],
    },
    {
      text: 'Coming soon: our own delivery service!',
      excerpts: ['Coming soon'],
      fixes: ['We will say so here once it is decided.'],
    },
    {
      text: "It's in the next update, pinky swear",
      excerpts: ['in the next update', 'pinky swear'],
      fixes: ['We will say so here once it is decided.', 'We will say so here once it is decided.'],
    },
    {
      text: 'We will never raise prices',
      excerpts: ['We will never raise'],
      fixes: ['We will say so here once it is decided.'],
    },
  ],
});
