import { askPiiInPublic, docs } from '@/lib/core/guidelines/catalogue/ask-pii-in-public';
import { testRule } from '@/tests/support/rule-tester';

testRule(askPiiInPublic, docs, {
  valid: [
    '연락처는 DM으로 보내 주세요',
    '주소가 바뀌면 앱에서 고치실 수 있습니다',
    '쓰시는 기종을 댓글로 알려 주세요',
    '주문번호는 여기 남기지 말고 쪽지로 주세요',
    '성함과 연락처는 https://example.com/form 에 남겨 주세요',
    'Send us your order number by DM',
    'Reply with your favourite colour',
    'Our address is on the map below',
  ],
  invalid: [
    {
      text: '성함과 전화번호를 댓글로 남겨 주세요',
      excerpts: ['성함과 전화번호를 댓글로 남겨 주세요'],
      fixes: ['성함과 전화번호를 DM으로 남겨 주세요'],
    },
    {
      text: '확인을 위해 주문번호 알려주시면 볼게요',
      excerpts: ['주문번호 알려주시면 볼게요'],
    },
    {
      text: 'Please reply with your phone number',
      excerpts: ['reply with your phone number'],
      fixes: ['Please DM us with your phone number'],
    },
    { text: 'What is your date of birth?', excerpts: ['What is your date of birth?'] },
  ],
});
