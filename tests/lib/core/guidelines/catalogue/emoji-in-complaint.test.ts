import { docs, emojiInComplaint } from '@/lib/core/guidelines/catalogue/emoji-in-complaint';
import { testRule } from '@/tests/support/rule-tester';

const broken = { replyTo: '받자마자 고장 났어요' };

testRule(emojiInComplaint, docs, {
  valid: [
    { text: '칭찬 감사합니다 🥰', context: { replyTo: '직원분이 너무 친절해요' } },
    '죄송합니다. 📞 1588-0000 (9:00~18:00)',
    '죄송합니다. 2~3일 걸립니다 ^MJ',
    { text: '바로 바꿔 드리겠습니다', context: broken },
    'I am sorry. Weights ® are listed on the box',
    { text: 'Yes, it does 🎉', context: { replyTo: 'Does it come in red?' } },
  ],
  invalid: [
    {
      text: '새 제품을 보내 드릴게요 😊 내일 도착해요',
      context: broken,
      excerpts: ['😊'],
      fixes: ['새 제품을 보내 드릴게요 내일 도착해요'],
    },
    {
      text: '죄송합니다🙇‍♀️🙏🏻',
      excerpts: ['🙇‍♀️🙏🏻'],
      fixes: ['죄송합니다'],
    },
    {
      text: '늦어서 죄송해요~ 확인할게요ㅜㅜ',
      excerpts: ['~', 'ㅜㅜ'],
      fixes: ['늦어서 죄송해요 확인할게요ㅜㅜ', '늦어서 죄송해요~ 확인할게요'],
    },
    { text: '확인해 볼게요^^;;', context: broken, excerpts: ['^^;;'], fixes: ['확인해 볼게요'] },
    {
      text: 'Oh no 😱! Sorry about that.',
      excerpts: ['😱'],
      fixes: ['Oh no! Sorry about that.'],
    },
    { text: 'Sorry for the wait ;)', excerpts: [';)'], fixes: ['Sorry for the wait'] },
  ],
});
