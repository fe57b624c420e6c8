import { docs, thanksComplainant } from '@/lib/core/guidelines/catalogue/thanks-complainant';
import { answeredPost } from '@/tests/support/answered-post';
import { testRule } from '@/tests/support/rule-tester';

testRule(thanksComplainant, docs, {
  valid: [
    '죄송합니다. 알려 주셔서 고맙습니다. 오늘 바꿉니다',
    {
      text: '정말 죄송합니다. 바로 확인하겠습니다',
      context: answeredPost({ urgency: 'now', complaint: 0.9 }),
    },
    { text: '죄송합니다. 바로 막았습니다', context: answeredPost({ kind: 'privacy', complaint: 0.9 }) },
    '오늘 바꿔 드립니다',
    { text: '늦어서 죄송합니다. 오늘 갑니다', context: { replyTo: '안 와요' } },
    { text: '죄송합니다. 고치고 있습니다', context: { replyTo: '결제 화면에서 자꾸 오류가 나요' } },
    { text: '다른 상품을 보내 죄송합니다', context: { replyTo: '사진이랑 색이 달라요' } },
    { text: 'Sorry, we are on it', context: { replyTo: 'it looks nothing like the photo' } },
    'Sorry about that. I appreciate the heads-up',
    {
      text: 'I am so sorry for your loss',
      context: { replyTo: 'Dad passed away, how do I close his account?' },
    },
  ],
  invalid: [
    {
      text: '죄송합니다. 내일 도착합니다',
      excerpts: [''],
      fixes: ['죄송합니다. 내일 도착합니다. 바로 알려 주셔서 감사합니다.'],
    },
    {
      text: '불량품을 보내 죄송합니다.',
      context: { replyTo: '사진 보세요, 금이 갔어요' },
      excerpts: [''],
      fixes: ['불량품을 보내 죄송합니다. 사진까지 올려 주셔서 감사합니다.'],
    },
    {
      text: '깨진 계란을 보내 죄송합니다.',
      context: { replyTo: '열 개가 깨져서 왔어요. 사진 남깁니다' },
      excerpts: [''],
      fixes: ['깨진 계란을 보내 죄송합니다. 사진까지 올려 주셔서 감사합니다.'],
    },
    {
      text: '접속이 안 되어 죄송합니다.',
      context: {
        replyTo:
          '앱이 한 시간째 먹통이에요. 로그인도 안 되고 결제 화면에서 자꾸 오류가 납니다. 언제 복구되나요? 오늘까지 결제해야 하는 표가 있어서 마음이 급합니다.',
      },
      excerpts: [''],
      fixes: ['접속이 안 되어 죄송합니다. 바로 알려 주셔서 감사합니다.'],
    },
    {
      text: 'Sorry, that is our fault. ^MJ',
      excerpts: [''],
      fixes: ['Sorry, that is our fault. Thank you for telling us right away. ^MJ'],
    },
    {
      text: 'I apologise for the mix-up.',
      context: { replyTo: 'wrong one, see photo' },
      excerpts: [''],
      fixes: ['I apologise for the mix-up. Thank you for the photo.'],
    },
  ],
});
