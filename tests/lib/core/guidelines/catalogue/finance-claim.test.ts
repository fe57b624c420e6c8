import { docs, financeClaim } from '@/lib/core/guidelines/catalogue/finance-claim';
import { testRule } from '@/tests/support/rule-tester';

testRule(financeClaim, docs, {
  valid: [
    'The bank opens at nine, three times a week until eight',
    '원금 보장을 내세우는 사칭 계정에 주의하세요',
    '투자 원금의 손실이 발생할 수 있으며 그 손실은 투자자에게 귀속됩니다',
    '파일 손실 없이 옮기는 방법',
    '무조건 환불해 드립니다',
    '반드시 약관을 확인해 주세요',
    'Capital at risk. Returns are not guaranteed',
    'Risk-free returns on all shoes',
    'Beware of anyone offering guaranteed returns',
    'Double your points on Fridays',
  ],
  invalid: [
    {
      text: '10년 동안 마이너스 난 적이 한 번도 없는 상품입니다',
      excerpts: ['마이너스 난 적이 한 번도 없는'],
    },
    { text: 'Nobody gets turned down, cash in ten minutes', excerpts: ['Nobody gets turned down'] },
    {
      text: '새 적금이 나왔습니다. 확정 수익 연 7%',
      excerpts: ['확정 수익'],
      fixes: ['새 적금이 나왔습니다.'],
    },
    { text: '손실 걱정 없는 투자', excerpts: ['손실 걱정 없는'] },
    { text: '무조건 승인되는 대출', excerpts: ['무조건 승인되는'] },
    { text: '60일이면 두 배가 되는 코인', excerpts: ['일이면 두 배가'] },
    { text: '은행처럼 안전한 펀드', excerpts: ['은행처럼 안전한'] },
    { text: 'Guaranteed 8% returns every year', excerpts: ['Guaranteed 8% returns'] },
    { text: "Our fund is open. You can't lose", excerpts: ["can't lose"], fixes: ['Our fund is open.'] },
    { text: 'Instant loan approval, no credit check', excerpts: ['Instant loan', 'no credit check'] },
    { text: 'Safer than a bank, pays 9%', excerpts: ['Safer than a bank'] },
  ],
});
