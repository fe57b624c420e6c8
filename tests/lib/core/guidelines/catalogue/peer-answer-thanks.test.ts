import { docs, peerAnswerThanks } from '@/lib/core/guidelines/catalogue/peer-answer-thanks';
import { answeredPost } from '@/tests/support/answered-post';
import { testRule } from '@/tests/support/rule-tester';

testRule(peerAnswerThanks, docs, {
  context: answeredPost({ kind: 'question' }, { answeredByOthers: true }),
  valid: [
    { text: '네, 있습니다', context: answeredPost({ kind: 'question' }) },
    {
      text: '오늘 보냅니다',
      context: answeredPost({ kind: 'delivery', complaint: 0.9 }, { answeredByOthers: true }),
    },
    '민지 님 말씀대로입니다. 덕분에 빨리 풀렸네요',
    { text: 'Yes, it does', context: answeredPost({ kind: 'question' }) },
    'Sam is right, it is under Settings',
  ],
  invalid: [
    { text: '네, 설정에서 바꾸시면 됩니다', excerpts: [''] },
    { text: '2층에 있습니다', excerpts: [''] },
    { text: 'It is on the second floor', excerpts: [''] },
    { text: 'Press and hold the button', excerpts: [''] },
  ],
});
