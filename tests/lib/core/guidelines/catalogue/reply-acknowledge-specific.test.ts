import { docs, replyAcknowledgeSpecific } from '@/lib/core/guidelines/catalogue/reply-acknowledge-specific';
import { answeredPost } from '@/tests/support/answered-post';
import { testRule } from '@/tests/support/rule-tester';

testRule(replyAcknowledgeSpecific, docs, {
  context: { replyTo: '3일이면 온다던 소파가 9일째 안 와요' },
  valid: [
    { text: '감사합니다', context: answeredPost({ kind: 'praise' }) },
    { text: '문의 감사합니다', context: { replyTo: '' } },
    { text: '불편을 드려 죄송합니다', context: { replyTo: '에휴' } },
    '9일째라니 죄송합니다. 바로 확인하겠습니다',
    '배송이 늦어 죄송합니다. 확인해 알려 드리겠습니다',
    { text: 'Sorry about the torn seam', context: { replyTo: 'My jacket ripped on day one' } },
    { text: 'Thank you for the kind words', context: answeredPost({ kind: 'praise' }) },
  ],
  invalid: [
    { text: '고객님, 불편을 드려 정말 죄송합니다. 최선을 다하겠습니다', excerpts: [''] },
    { text: '확인 후 18시까지 연락드리겠습니다', excerpts: [''] },
    { text: '말씀하신 내용은 담당 부서에 전달하겠습니다', excerpts: [''] },
    {
      text: 'We apologise for the inconvenience. Please DM us your details',
      context: { replyTo: 'My jacket ripped on day one' },
      excerpts: [''],
    },
    { text: 'Thanks for reaching out, we will get back to you soon', excerpts: [''] },
  ],
});
