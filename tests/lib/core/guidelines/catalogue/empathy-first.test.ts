import { docs, empathyFirst } from '@/lib/core/guidelines/catalogue/empathy-first';
import { testRule } from '@/tests/support/rule-tester';

testRule(empathyFirst, docs, {
  context: { replyTo: '택배가 일주일째 안 와요' },
  valid: [
    '일주일이나 기다리셨으니 많이 답답하셨겠습니다. 오늘 17시까지 위치를 찾겠습니다',
    '저희 분류 실수입니다. 오늘 다시 보냅니다',
    '두 번이나 말씀해 주셔서 감사합니다. 오늘 고쳤습니다',
    { text: '지하 2층에 세우시면 됩니다', context: { replyTo: '주차 되나요?' } },
    { text: '21시까지 합니다', context: { replyTo: '몇 시까지 해요' } },
    { text: '다치신 곳은 없으세요? 바로 연락드리겠습니다', context: { replyTo: '계단에서 넘어졌어요' } },
    { text: '또 오세요', context: { replyTo: '직원분이 친절했어요. 감사해요' } },
    { text: 'That sounds frightening. Are you all right?', context: { replyTo: 'the lift trapped me' } },
    { text: 'Four of them, see the menu', context: { replyTo: 'any vegan mains?' } },
    'An hour in the cold is no fun. The next bus leaves at 16:40',
  ],
  invalid: [
    {
      text: '마이페이지에서 보실 수 있습니다',
      excerpts: ['마이페이지에서 보실 수 있습니다'],
      fixes: ['번거로운 일을 겪으시게 해 죄송합니다. 마이페이지에서 보실 수 있습니다'],
    },
    {
      text: '안녕하세요, 누리마켓입니다. 송장번호를 알려 주세요.',
      excerpts: ['송장번호를 알려 주세요.'],
      fixes: ['안녕하세요, 누리마켓입니다. 번거로운 일을 겪으시게 해 죄송합니다. 송장번호를 알려 주세요.'],
    },
    {
      text: '모니터에 따라 차이가 있습니다',
      context: { replyTo: '사진이랑 색이 달라요' },
      excerpts: ['모니터에 따라 차이가 있습니다'],
      fixes: ['번거로운 일을 겪으시게 해 죄송합니다. 모니터에 따라 차이가 있습니다'],
    },
    {
      text: '약관 7조를 참고하세요',
      context: {
        answered: {
          triage: {
            complaint: 0.9,
            kind: 'refund',
            urgency: 'today',
            escalations: [],
            showsPersonalData: false,
            awaitsRefund: false,
          },
          author: '',
          handle: null,
          addressesUs: null,
          time: null,
          ownReplies: 0,
          answeredByOthers: false,
        },
      },
      excerpts: ['약관 7조를 참고하세요'],
      fixes: ['돈이 걸린 일로 신경 쓰시게 해 죄송합니다. 약관 7조를 참고하세요'],
    },
    {
      text: 'Hi Sam, which branch was this?',
      context: { replyTo: 'found a hair in my soup' },
      excerpts: ['which branch was this?'],
      fixes: ['Hi Sam, I am sorry for the trouble. Which branch was this?'],
    },
    {
      text: "We're sorry you had a less than ideal experience",
      context: { replyTo: 'your reply is no help' },
      excerpts: ["We're sorry you had a less than ideal experience"],
      fixes: ["I am sorry for the trouble. We're sorry you had a less than ideal experience"],
    },
  ],
});
