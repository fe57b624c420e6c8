import { compensationPublicFirst, docs } from '@/lib/core/guidelines/catalogue/compensation-public-first';
import { testRule } from '@/tests/support/rule-tester';

testRule(compensationPublicFirst, docs, {
  context: { replyTo: '배송이 일주일 늦었어요' },
  valid: [
    '늦어서 죄송합니다. 배송비를 돌려 드리고 오늘 새로 보냅니다',
    '죄송합니다. 두 번 나간 3만 원을 오늘 입금했습니다. 이중 결제였습니다',
    '무료로 수거하고 무상 점검해 드립니다. 죄송합니다',
    { text: '죄송합니다. 쿠폰을 다시 넣어 드렸습니다', context: { replyTo: '쿠폰이 안 들어와요' } },
    { text: '축하드려요! 쿠폰 보내 드렸습니다', context: { replyTo: '이벤트 당첨 감사해요' } },
    { text: '네, 2주 무료 체험을 드려요', context: { replyTo: '무료 체험 되나요?' } },
    '죄송합니다. 대상 고객 전원에게 상품권 1만 원을 드립니다',
    '죄송합니다. 보상 절차는 DM으로 안내하겠습니다',
    "Sorry. That's on us. It leaves today",
    'Sorry. A new mug leaves today, return postage is free',
    { text: 'Yes, free for two hours', context: { replyTo: 'is parking free?' } },
    'Sorry, we refunded the $12 to your credit card today',
  ],
  invalid: [
    {
      text: '늦어서 죄송해요. 적립금 3천 점 넣어 드렸어요',
      excerpts: ['적립금 3천 점 넣어 드렸어요'],
      fixes: ['늦어서 죄송해요. 자세한 안내는 DM으로 드리겠습니다.'],
    },
    { text: '죄송한 마음에 커피 쿠폰 드릴게요', excerpts: ['쿠폰 드릴게요'] },
    {
      text: '많이 늦었습니다. 이번 달 요금은 면제해 드립니다.',
      excerpts: ['이번 달 요금은 면제해 드립니다'],
      fixes: ['많이 늦었습니다. 자세한 안내는 DM으로 드리겠습니다.'],
    },
    {
      text: "So sorry! Here's 20% off your next order",
      excerpts: ['20% off'],
      fixes: ['So sorry! I will send you the details by DM.'],
    },
    { text: 'Have a free dessert on us, sorry', excerpts: ['Have a free dessert on us'] },
    {
      text: "Sorry! We've extended your membership by a week",
      excerpts: ['extended your membership'],
      fixes: ['Sorry! I will send you the details by DM.'],
    },
  ],
});
