import { docs, vagueDeadline } from '@/lib/core/guidelines/catalogue/vague-deadline';
import { testRule } from '@/tests/support/rule-tester';

testRule(vagueDeadline, docs, {
  valid: [
    '오늘 18시까지 답을 드리겠습니다',
    '곧은 길로 오시면 됩니다. 불편을 드려 죄송합니다',
    { text: '겨울 신메뉴가 곧 나옵니다', context: { kind: 'post' } },
    { text: '사진 덕분에 금방 찾았습니다', context: { kind: 'reply' } },
    { text: '곧 다시 뵙겠습니다', context: { kind: 'reply' } },
    { text: 'Thanks, see you soon!', context: { kind: 'reply' } },
    { text: 'Get well soon', context: { kind: 'reply' } },
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
      text: '차후 입고되는 대로 알려 드릴게요',
      context: { kind: 'reply' },
      excerpts: ['차후 입고되는 대로'],
      fixes: ['내일 정오까지 알려 드릴게요'],
    },
    {
      text: '환불은 순차적으로 진행됩니다',
      excerpts: ['순차적으로'],
      fixes: ['환불은 내일 정오까지 진행됩니다'],
    },
    {
      text: 'Trains are delayed and will run again in a few hours',
      excerpts: ['in a few hours'],
      fixes: ['Trains are delayed and will run again by noon tomorrow'],
    },
    {
      text: 'You will hear from us soon',
      context: { kind: 'reply' },
      excerpts: ['soon'],
      fixes: ['You will hear from us by noon tomorrow'],
    },
  ],
});
