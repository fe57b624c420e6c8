import { docs, toneConversational } from '@/lib/core/guidelines/catalogue/tone-conversational';
import type { CheckContext, OwnText } from '@/lib/core/guidelines/check-context';
import { testRule } from '@/tests/support/rule-tester';

const said = (...texts: readonly string[]): readonly OwnText[] =>
  texts.map((text) => ({ text, at: 0, platform: 'x', kind: 'post', account: 'nuri', customer: '' }));
const reply: Partial<CheckContext> = { kind: 'reply' };
const formal = said(
  '새 매장을 열었습니다. 감사합니다. 또 오십시오.',
  '문을 닫습니다. 내일 엽니다. 고맙습니다.',
);
const friendly = said('새 매장 열었어요. 놀러 오세요! 커피도 있어요.', '오늘 쉬어요. 내일 만나요. 고마워요.');

testRule(toneConversational, docs, {
  valid: [
    { text: '많이 기다리셨죠. 지금 보냈어요', context: reply },
    { text: '고객님이 “왜 안 와?”라고 하신 말씀, 새기겠습니다', context: reply },
    { text: '오늘 안에 확인해\n드리겠습니다', context: reply },
    '우리 지금 만나. 당장 만나!',
    { text: '오늘은 쉬어요', context: { recent: friendly } },
    { text: '늦어서 죄송합니다. 내일 보냅니다', context: { recent: friendly } },
    { text: '공연을 멈춥니다. 안전이 먼저입니다', context: { recent: friendly, crisis: true } },
    {
      text: '고마워, 또 와!',
      context: {
        kind: 'reply',
        recent: friendly.map((own) => ({
          ...own,
          kind: 'reply',
          text: '왔어? 반가워! 또 와. 잘 가. 고마워. 안녕!',
        })),
      },
    },
    { text: 'We will take your bag to the desk', context: reply },
    'The cake was taken by my sister',
  ],
  invalid: [
    {
      text: '많이 놀랐지? 금방 보낼게요',
      context: reply,
      level: 'advise',
      excerpts: ['많이 놀랐지?'],
    },
    { text: '그건 우리도 몰라ㅋㅋ', context: reply, level: 'advise', excerpts: ['그건 우리도 몰라ㅋㅋ'] },
    { text: '사진 보내 줘 고객님', context: reply, level: 'advise', excerpts: ['사진 보내 줘 고객님'] },
    { text: '환불 처리함.', context: reply, excerpts: ['환불 처리함.'] },
    { text: '새 메뉴 나왔어요. 맛보러 오세요', context: { recent: formal }, excerpts: [''] },
    { text: '새 메뉴가 나왔습니다', context: { recent: friendly }, excerpts: [''] },
    {
      text: '점검이 이루어질 예정입니다.',
      excerpts: ['점검이 이루어질 예정입니다'],
      fixes: ['점검하겠습니다.'],
    },
    {
      text: 'Appropriate steps have been taken.',
      excerpts: ['Appropriate steps have been taken'],
      fixes: ['We have taken appropriate steps.'],
    },
    {
      text: 'Rest assured your case is being looked into',
      excerpts: ['your case is being looked into'],
      fixes: ['Rest assured we are looking into your case'],
    },
  ],
});
