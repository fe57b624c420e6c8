import { docs, triageNotByFollowers } from '@/lib/core/guidelines/catalogue/triage-not-by-followers';
import { answeredPost } from '@/tests/support/answered-post';
import { testRule } from '@/tests/support/rule-tester';

const HOUR = 3_600_000;
const waiting = (urgency: 'now' | 'today' | 'normal', time: number | null = null) => ({
  waiting: [{ urgency, time }],
});

testRule(triageNotByFollowers, docs, {
  context: { ...answeredPost({ kind: 'question' }), ...waiting('now') },
  valid: [
    { text: '네, 있습니다', context: { waiting: [] } },
    { text: '네, 토요일에 엽니다', context: waiting('normal') },
    {
      text: '바로 멈춰 주세요',
      context: { ...answeredPost({ urgency: 'now', complaint: 0.9 }), ...waiting('today') },
    },
    {
      text: '오늘 보냅니다',
      context: { ...answeredPost({ urgency: 'today' }, { time: 5 * HOUR }), ...waiting('today', 4.5 * HOUR) },
    },
    { text: 'Yes, we do', context: { waiting: [] } },
    'We answer the safety report first and get back to you by 4 pm',
  ],
  invalid: [
    { text: '네, 있습니다.', excerpts: [''] },
    {
      text: '오늘 보냅니다',
      context: { ...answeredPost({ urgency: 'today' }, { time: 5 * HOUR }), ...waiting('today', HOUR) },
      excerpts: [''],
    },
    { text: 'Yes, we do.', excerpts: [''] },
    { text: 'So glad you like it', context: answeredPost({ kind: 'praise' }), excerpts: [''] },
  ],
});
