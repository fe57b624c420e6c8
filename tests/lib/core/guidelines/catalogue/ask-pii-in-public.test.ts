import { askPiiInPublic, docs } from '@/lib/core/guidelines/catalogue/ask-pii-in-public';
import { testRule } from '@/tests/support/rule-tester';

testRule(askPiiInPublic, docs, {
  valid: [
    '연락처는 DM으로 보내 주세요',
    '주소가 바뀌면 앱에서 고치실 수 있습니다',
    '쓰시는 기종을 댓글로 알려 주세요',
    '주문번호는 여기 남기지 말고 쪽지로 주세요',
    '성함과 연락처는 https://example.com/form 에 남겨 주세요',
    '성함을 남겨 주신 분들께 오늘 전화드립니다',
    '비밀번호는 자주 바꿔 주세요',
    '카드 끝자리 4417로 결제하신 분께 알려 드립니다',
    '정답 번호를 댓글로 남겨 주세요',
    '신청서에 성함과 연락처를 적어 주세요',
    'Send us your order number by DM',
    'Put your phone on silent, please',
    'Include your order number when you e-mail us',
    'Reply with your favourite colour',
    'Our address is on the map below',
    '여권 사본은 여행 전에 찍어 두세요',
    '전화, 이메일로 연락 부탁드립니다',
    'You can change your delivery address here until Friday',
    'What name goes with this colour?',
    '어느 지점에서 구매하셨나요?',
  ],
  invalid: [
    {
      text: '댓글에 전번 좀 주세요 바로 전화드릴게요',
      excerpts: ['전번 좀 주세요 바로 전화드'],
      context: { kind: 'reply' },
    },
    { text: '몇 동 몇 호세요?', excerpts: ['몇 동 몇 호세요'], context: { kind: 'reply' } },
    {
      text: 'Leave name, age and number below to join the tasting panel',
      excerpts: ['Leave name, age and number'],
      context: { kind: 'reply' },
    },
    { text: 'What flat are you in?', excerpts: ['What flat are you in?'], context: { kind: 'reply' } },
    { text: '체험단 신청: 성별/연령대/휴대전화 남겨 주세요', excerpts: ['성별/연령대/휴대전화 남겨 주세요'] },
    { text: '핸드폰 남겨 주시면 저희가 전화드려요', excerpts: ['핸드폰 남겨 주시면 저희가 전'] },
    {
      text: 'What was the order number and postcode on it? pop it here',
      excerpts: ['What was the order number and postcode on it?'],
      context: { kind: 'reply' },
    },
    {
      text: 'Which name is the reservation under?',
      excerpts: ['Which name is the reservation under?'],
      context: { kind: 'reply' },
    },
    {
      text: "your phone number in the comments, we'll ring you",
      excerpts: ['your phone number in the comments'],
      context: { kind: 'reply' },
    },
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
    { text: '주문번호가 어떻게 되시나요?', excerpts: ['주문번호가 어떻게 되시나요'] },
    { text: '연락처 하나만 주세요', excerpts: ['연락처 하나만 주세요'] },
    {
      text: '번호 남겨 주시면 연락드려요',
      excerpts: ['번호 남겨 주시면 연락드려요'],
    },
    {
      text: 'Can I get your booking reference?',
      excerpts: ['Can I get your booking reference'],
    },
    {
      text: 'Share a photo of your passport',
      excerpts: ['Share a photo of your passport'],
    },
    { text: 'What is your date of birth?', excerpts: ['What is your date of birth?'] },
  ],
});
