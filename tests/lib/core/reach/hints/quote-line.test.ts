import { docs, quoteLine } from '@/lib/core/reach/hints/quote-line';
import { testRule } from '@/tests/support/rule-tester';

testRule(quoteLine, docs, {
  valid: [
    '강연 신청을 받습니다. 작년에는 300명이 함께했습니다',
    '인터뷰 전문은 블로그에 있습니다',
    '"반죽은 거짓말을 안 해요." 제빵사와 인터뷰를 진행했습니다',
    'Enjoyed the talk? Register for the next one',
    'The control panel has a new look',
    'Let us talk about soup',
  ],
  invalid: [
    { text: '개발자 콘퍼런스를 무사히 마쳤습니다', excerpts: ['콘퍼런스'] },
    { text: 'We hosted a fireside chat on farming', excerpts: ['hosted a fireside chat'] },
  ],
});
