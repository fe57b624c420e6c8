import { docs, piiCard } from '@/lib/core/guidelines/catalogue/pii-card';
import { testRule } from '@/tests/support/rule-tester';

testRule(piiCard, docs, {
  valid: [
    '운송장 4111111111111111로 조회해 주세요',
    '카드 4111-1111-1111-1112는 검증 숫자가 다릅니다',
    '고객번호 1234567890123456',
    '카드 결제일을 25일로 바꿨습니다',
    'Order 4242424242424242 has shipped',
    'Serial 0000 0000 0000 0000',
    '총액 4,111,111,111,111,111원',
  ],
  invalid: [
    {
      text: '카드 4242-4242-4242-4242 승인',
      excerpts: ['4242-4242-4242-4242'],
      fixes: ['카드 승인', '카드 ****-4242 승인'],
    },
    {
      text: '５４５４ ５４５４ ５４５４ ５４５４',
      excerpts: ['５４５４ ５４５４ ５４５４ ５４５４'],
      fixes: ['', '****-5454'],
    },
    {
      text: '사이사이 사이사이 사이사이 사이사이 이 카드 맞나요',
      excerpts: ['사이사이 사이사이 사이사이 사이사이'],
      fixes: ['이 카드 맞나요', '****-4242 이 카드 맞나요'],
    },
    {
      text: '4.2.4.2.4.2.4.2.4.2.4.2.4.2.4.2',
      excerpts: ['4.2.4.2.4.2.4.2.4.2.4.2.4.2.4.2'],
      fixes: ['', '****-4242'],
    },
    {
      text: 'Amex card 3714 496353 98431 was charged',
      excerpts: ['3714 496353 98431'],
      fixes: ['Amex card was charged', 'Amex card ****-8431 was charged'],
    },
  ],
});
