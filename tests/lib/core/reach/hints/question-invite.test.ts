import { docs, questionInvite } from '@/lib/core/reach/hints/question-invite';
import { testRule } from '@/tests/support/rule-tester';

testRule(questionInvite, docs, {
  context: { postsSinceQuestion: 5 },
  valid: [
    '점심은 어떻게 드시나요?',
    '삼가 고인의 명복을 빕니다',
    { text: '내일부터 한 시간 늦게 닫습니다', context: { postsSinceQuestion: 4 } },
    'What do you pack first?',
  ],
  invalid: [
    { text: '다음 주부터 30분 일찍 엽니다', excerpts: [''] },
    { text: 'We open half an hour earlier from Monday', excerpts: [''] },
  ],
});
