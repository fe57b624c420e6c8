import { docs, nonApology } from '@/lib/core/guidelines/catalogue/non-apology';
import { testRule } from '@/tests/support/rule-tester';

testRule(nonApology, docs, {
  valid: [
    '보는 각도에 따라 색이 다르게 보일 수 있어요',
    'If you like it spicy, try the red one',
    '늦게 보내 드려 죄송합니다. 저희 실수입니다',
    '원하신다면 오늘 바꿔 드리겠습니다',
    '이미 받으셨다면 그대로 쓰셔도 됩니다',
    '광고 문구가 여성을 비하했습니다. 저희 잘못입니다. 의도와 다르게 읽혔다는 말은 하지 않겠습니다',
    '혹시 못 받으셨다면 알려 주세요. 늦어 죄송합니다',
    '무슨 문제가 있었나요?',
    '사과 한 상자를 예약하셨다면 내일 받으세요',
    'I am sorry we sent the wrong size',
    "I'm sorry you had to wait an hour",
    'If it breaks, we replace it',
    'If you want a refund, tell me by DM',
  ],
  invalid: [
    { text: '이렇게까지 불편하실 줄은 몰랐습니다', excerpts: ['불편하실 줄은 몰랐습니다'] },
    { text: '웃자고 올린 글이었는데요', excerpts: ['웃자고 올린 글이었는데요'] },
    { text: 'No offence was intended', excerpts: ['No offence was intended'] },
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
    { text: '불편하셨을 수도 있는 점 사과드립니다', excerpts: ['불편하셨을 수도 있는 점 사과드립니다'] },
    {
      text: '불쾌감을 느끼신 분들께 사과드립니다',
      excerpts: ['불쾌감을 느끼신 분들께 사과드립니다'],
    },
    { text: '비하하려던 것은 아닙니다', excerpts: ['비하하려던 것은 아닙니다'] },
    { text: '논란이 되어 안타깝게 생각합니다', excerpts: ['논란이 되어 안타깝게 생각합니다'] },
    { text: '오해의 여지가 있었습니다', excerpts: ['오해의 여지'] },
    { text: 'It was never our intention', excerpts: ['was never our intention'] },
    { text: 'Our words were misread', excerpts: ['words were misread'] },
    {
      text: 'Mistakes may have been made',
      excerpts: ['Mistakes may have been made'],
      fixes: ['we made a mistake'],
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
    { text: 'Sorry you feel that way', excerpts: ['Sorry you feel that way'], fixes: ['Sorry'] },
  ],
});
