import { discountReferencePrice, docs } from '@/lib/core/guidelines/catalogue/discount-reference-price';
import { testRule } from '@/tests/support/rule-tester';

testRule(discountReferencePrice, docs, {
  valid: [
    'Sofas are half the price of a car. Coat 79, price in the last 30 days: 89',
    '배터리 무게를 30% 줄였습니다',
    '50% 할인 쿠폰이 적용되지 않은 주문을 확인했습니다',
    '경로 우대 50% 할인 대상은 만 65세 이상입니다',
    '10월 1일부터 7일까지 전 품목 30% 할인, 정가 30,000원',
    '값이 9,000원 내려갔어요. 충전기를 뺐거든요',
    '20% off until Sunday midnight, regular price $40',
    'I see the 20% off code did not work, sorry',
    'Our humidity sensor is 30% smaller',
    'Turn the power off at 20%',
  ],
  invalid: [
    { text: '칠십퍼센트 할인 들어갑니다', excerpts: ['칠십퍼센트 할인'] },
    { text: 'A quarter off all rugs', excerpts: ['A quarter off'] },
    { text: '가을맞이 최대 70% 세일 중', excerpts: ['최대 70% 세일'] },
    { text: '원플원 행사 중이에요', excerpts: ['원플원'] },
    { text: '신상 30프로 할인해요', excerpts: ['30프로 할인해요'] },
    { text: '정가 89,000원 → 29,000원', excerpts: ['정가 89,000원 → 29,000원'] },
    { text: '하나 사면 하나 더 드려요', excerpts: ['하나 사면 하나 더'] },
    { text: '50% off everything', excerpts: ['50% off'] },
    { text: 'Buy one get one free, come in now', excerpts: ['Buy one get one'] },
    { text: 'Was $199, now $39, going soon', excerpts: ['Was $199, now $39'] },
    { text: 'Save up to 70% on laptops', excerpts: ['Save up to 70%'] },
  ],
});
