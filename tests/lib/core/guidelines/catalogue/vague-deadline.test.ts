import { docs, vagueDeadline } from '@/lib/core/guidelines/catalogue/vague-deadline';
import { testRule } from '@/tests/support/rule-tester';

testRule(vagueDeadline, docs, {
  valid: [
    '오늘 18시까지 답을 드리겠습니다',
    '곧은 길로 오시면 됩니다. 불편을 드려 죄송합니다',
    { text: '겨울 신메뉴가 곧 나옵니다', context: { kind: 'post' } },
    'Sorry. Sooner is better, so it leaves at 4 pm today',
  ],
  invalid: [
    {
      text: '최대한 빨리 환불해 드리겠습니다',
      context: { kind: 'reply' },
      excerpts: ['최대한 빨리'],
      fixes: ['내일 정오까지 환불해 드리겠습니다'],
    },
    {
      text: '고장 신고는 곧 처리됩니다',
      excerpts: ['곧'],
      fixes: ['고장 신고는 내일 정오까지 처리됩니다'],
    },
    {
      text: 'You will hear from us soon',
      context: { kind: 'reply' },
      excerpts: ['soon'],
      fixes: ['You will hear from us by noon tomorrow'],
    },
  ],
});
