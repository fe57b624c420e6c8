import { docs, piiBankAccount } from '@/lib/core/guidelines/catalogue/pii-bank-account';
import { testRule } from '@/tests/support/rule-tester';

testRule(piiBankAccount, docs, {
  valid: [
    '은행 점검: 2026-11-22 02:00',
    '바다은행 고객센터 1588-0000으로 전화 주세요',
    '사업자 123-45-67890, 입금 확인 후 발급합니다',
    '품번 402-11-930551 재고 있습니다',
    '은행 앱 접수번호는 화면 위에 있습니다',
    '입금액 1,234,567,890원',
    'Your account has 12 orders since 2019',
    'Open the app and tap Account, then 2026-11-22',
  ],
  invalid: [
    {
      text: '바다은행 402-11-930551 예금주 확인',
      excerpts: ['402-11-930551'],
      fixes: ['바다은행 예금주 확인'],
    },
    { text: '계좌 1002 345 678901', excerpts: ['1002 345 678901'], fixes: ['계좌 '] },
    {
      text: '40211930551234 로 입금했습니다',
      excerpts: ['40211930551234'],
      fixes: ['로 입금했습니다'],
    },
    {
      text: '우체국 사공이일 일일 구삼공오오일 로',
      excerpts: ['사공이일 일일 구삼공오오일'],
      fixes: ['우체국 로'],
    },
    {
      text: 'Refund to account no. 2201 4410 9917',
      excerpts: ['2201 4410 9917'],
      fixes: ['Refund to account no. '],
    },
  ],
});
