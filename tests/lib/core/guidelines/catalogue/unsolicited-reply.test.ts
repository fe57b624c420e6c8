import { docs, unsolicitedReply } from '@/lib/core/guidelines/catalogue/unsolicited-reply';
import type { AnsweredPost } from '@/lib/core/guidelines/check-context';
import { testRule } from '@/tests/support/rule-tester';

const complaint = {
  complaint: 0.9,
  kind: 'delivery',
  urgency: 'today',
  escalations: [],
  showsPersonalData: false,
  awaitsRefund: false,
} as const;

function aPost(changes: Partial<AnsweredPost> = {}): { readonly answered: AnsweredPost } {
  const post = { author: 'Sam', handle: 'sam', addressesUs: false, time: null, ownReplies: 0 } as const;
  return { answered: { ...post, triage: complaint, answeredByOthers: false, ...changes } };
}

testRule(unsolicitedReply, docs, {
  context: { kind: 'reply', ...aPost() },
  valid: [
    { text: '저희가 바로 보겠습니다', context: aPost({ addressesUs: true }) },
    { text: '누구에게 하신 말씀인지 알 수 없는 글', context: aPost({ addressesUs: null }) },
    { text: '가스 밸브부터 잠가 주세요', context: aPost({ triage: { ...complaint, urgency: 'now' } }) },
    { text: 'Thank you for calling us', context: aPost({ addressesUs: true }) },
    { text: 'Please unplug it now', context: aPost({ triage: { ...complaint, urgency: 'now' } }) },
  ],
  invalid: [
    { text: '저희 제품이 더 좋습니다', excerpts: [''] },
    { text: '도와드릴까요?', context: aPost({ ownReplies: 1 }), excerpts: [''] },
    { text: '도움이 필요하시면 저희 할인 쿠폰을 써 보세요', excerpts: [''] },
    {
      text: 'May I help?',
      context: aPost({ triage: { ...complaint, complaint: 0.1, kind: 'none' } }),
      excerpts: [''],
    },
    { text: 'We heard you talking about us', excerpts: [''] },
  ],
});
