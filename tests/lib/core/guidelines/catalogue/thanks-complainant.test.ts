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
