import { docs, execOfficialVoice } from '@/lib/core/guidelines/catalogue/exec-official-voice';
import { testRule } from '@/tests/support/rule-tester';

testRule(execOfficialVoice, docs, {
  context: { account: { handle: 'kim', role: 'executive' } },
  valid: [
    { text: '제가 바로 환불해 드리죠', context: { account: { handle: 'brand', role: 'brand' } } },
    '환불은 담당팀이 오늘 18시까지 답하도록 했습니다',
    '오늘은 신입 사원들과 걸었습니다',
    { text: 'I will refund you personally', context: { account: { handle: 'brand', role: 'care' } } },
    'Our care team will answer you on the refund by six',
  ],
  invalid: [
    { text: '다음 달에 요금을 내리겠습니다', excerpts: ['요금을'] },
    { text: '감원은 없습니다', excerpts: ['감원은'] },
    { text: '제가 직접 챙기겠습니다', excerpts: ['제가 직접 챙기겠습니다'] },
    { text: 'No layoffs this year', excerpts: ['layoffs'] },
    { text: 'I will personally sort this', excerpts: ['I will personally sort this'] },
  ],
});
