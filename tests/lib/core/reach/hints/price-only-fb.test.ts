import { docs, priceOnlyFb } from '@/lib/core/reach/hints/price-only-fb';
import { testRule } from '@/tests/support/rule-tester';

testRule(priceOnlyFb, docs, {
  valid: [
    '손으로 짠 목도리 30% 할인',
    '할인 쿠폰 오류로 불편을 드려 죄송합니다. 30% 할인은 그대로 적용됩니다',
    '참가비는 2만 원입니다',
    'Our chef is sick, so lunch is 20% off',
    'Entry is $5',
  ],
  invalid: [
    { text: '오늘만 전 상품 20% 세일', excerpts: ['0% 세일'] },
    { text: '니트 균일가 특가 9,900원', excerpts: ['특가 9,900원'] },
    { text: 'Everything 20% off', excerpts: ['0% off'] },
    { text: 'Sneakers from $49', excerpts: ['from $49'] },
  ],
});
