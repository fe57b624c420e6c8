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
    '입금 확인번호 20261122-0417을 적어 주세요',
    '계좌이체 2026-0417-1234 주문 건입니다',
    '국민은행 앞에서 11-22-123456-78 면허로 빌렸습니다',
    'Account 10447712 followers say thanks',
    'sort 10-20-30 sized bolts with ease',
    'Open 12-11-26 and again on Monday, ref 2031',
  ],
  invalid: [
    {
      text: "Tom's own account: 20-11-53, 40021877",
      excerpts: ['20-11-53, 40021877'],
      fixes: ["Tom's own account: "],
    },
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
    { text: '110-123-456789 국민으로', excerpts: ['110-123-456789'], fixes: ['국민으로'] },
    {
      text: '회비는 352-0448-1177-33 으로 부쳐 주세요',
      excerpts: ['352-0448-1177-33'],
      fixes: ['회비는 으로 부쳐 주세요'],
    },
    {
      text: 'Sort code 20-44-17, acc 10447712',
      excerpts: ['20-44-17, acc 10447712'],
      fixes: ['Sort code '],
    },
    {
      text: 'My iban is de89370400440532013000',
      excerpts: ['de89370400440532013000'],
      fixes: ['My iban is '],
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
