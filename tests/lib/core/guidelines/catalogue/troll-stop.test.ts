import { docs, trollStop } from '@/lib/core/guidelines/catalogue/troll-stop';
import { answeredPost } from '@/tests/support/answered-post';
import { testRule } from '@/tests/support/rule-tester';

const angry = { kind: 'abuse', complaint: 0.8 } as const;

testRule(trollStop, docs, {
  context: answeredPost({ kind: 'abuse', complaint: 0.1 }),
  valid: [
    { text: '환불이 늦어 죄송합니다. 오늘 처리합니다', context: answeredPost(angry) },
    { text: '네, 있습니다', context: answeredPost({ kind: 'question' }) },
    '답변은 위와 같습니다. 운영 규칙은 고정 글에 있습니다',
    { text: 'Your refund leaves today', context: answeredPost(angry) },
    'Our answer above stands. See our community guidelines',
  ],
  invalid: [
    { text: '말씀이 심하시네요', excerpts: [''] },
    { text: '저희도 사람입니다', context: answeredPost(angry, { ownReplies: 2 }), excerpts: [''] },
    { text: 'We are people too', excerpts: [''] },
    { text: 'As we told you before', context: answeredPost(angry, { ownReplies: 3 }), excerpts: [''] },
  ],
});
