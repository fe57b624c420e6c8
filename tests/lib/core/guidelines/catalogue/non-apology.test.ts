import { docs, nonApology } from '@/lib/core/guidelines/catalogue/non-apology';
import { testRule } from '@/tests/support/rule-tester';

testRule(nonApology, docs, {
  valid: [
    '늦게 보내 드려 죄송합니다. 저희 실수입니다',
    '원하신다면 오늘 바꿔 드리겠습니다',
    '이미 받으셨다면 그대로 쓰셔도 됩니다',
    'I am sorry we sent the wrong size',
    'If you want a refund, tell me by DM',
  ],
  invalid: [
    {
      text: '불편하셨다면 죄송합니다.',
      excerpts: ['불편하셨다면 죄송합니다'],
      fixes: ['불편을 드려 죄송합니다.'],
    },
    {
      text: '심려를 끼쳤다면 사과드립니다',
      excerpts: ['심려를 끼쳤다면 사과드립니다'],
      fixes: ['심려를 끼쳐 죄송합니다'],
    },
    { text: '본의 아니게 늦었습니다', excerpts: ['본의 아니게'] },
    {
      text: "We're sorry if anyone felt upset",
      excerpts: ["We're sorry if anyone felt upset"],
      fixes: ["We're sorry"],
    },
    {
      text: 'Sorry for any inconvenience caused',
      excerpts: ['any inconvenience caused'],
      fixes: ['Sorry for the trouble we caused'],
    },
    { text: 'Sorry you feel that way', excerpts: ['Sorry you feel that way'], fixes: ['sorry'] },
  ],
});
