import { docs, triageRequired } from '@/lib/core/guidelines/catalogue/triage-required';
import { answeredPost, unreadPost } from '@/tests/support/answered-post';
import { testRule } from '@/tests/support/rule-tester';

testRule(triageRequired, docs, {
  context: unreadPost('환불이 아직이에요'),
  valid: [
    { text: '네, 환불해 드리겠습니다', context: answeredPost({ kind: 'refund', complaint: 0.9 }) },
    { text: '', context: {} },
    { text: '네, 오늘도 엽니다', context: { ...unreadPost(''), replyTo: '' } },
    '읽었습니다. 오늘 17시까지 답글로 알려 드리겠습니다',
    { text: 'Sure, we are open', context: answeredPost({ kind: 'question' }) },
    'Read it, I will get back to you by noon',
  ],
  invalid: [
    { text: '환불은 어렵습니다', excerpts: [''] },
    { text: '저희 잘못입니다. 오늘 안에 연락드리겠습니다', excerpts: [''] },
    { text: 'We will replace it and get back to you today', excerpts: [''] },
    { text: 'Thanks!', excerpts: [''] },
  ],
});
