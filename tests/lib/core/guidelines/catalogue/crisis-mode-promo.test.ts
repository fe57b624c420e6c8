import { crisisModePromo, docs } from '@/lib/core/guidelines/catalogue/crisis-mode-promo';
import { testRule } from '@/tests/support/rule-tester';

const calm = { crisis: false };
const reply = { crisis: true, kind: 'reply' } as const;

testRule(crisisModePromo, docs, {
  context: { crisis: true },
  valid: [
    { text: '여름 세일 시작합니다', context: calm },
    '희생되신 분들의 명복을 빕니다',
    '오늘 23시부터 서버를 점검합니다',
    '사칭 경품 이벤트에 주의해 주세요',
    { text: '걱정해 주셔서 고맙습니다', context: reply },
    '가을엔 역',
    { text: 'Our summer sale is on', context: calm },
    'Stores in the area are closed today',
    'We have paused all scheduled posts',
    { text: 'I have sent you a DM', context: reply },
  ],
  invalid: [
    { text: '전 품목 30% 할인', excerpts: ['0% 할인'] },
    { text: '걱정은 넣어 두시고 신상 보러 오세요', context: reply, excerpts: ['신상'] },
    { text: '따뜻한 군밤을 굽고 있어요', excerpts: ['군밤'] },
    { text: 'Thanks for asking! Use code CALM', context: reply, excerpts: ['Use code'] },
    { text: 'Guess the song in our trivia night', excerpts: ['trivia'] },
    { text: 'It is boot weather again', excerpts: ['boot'] },
    { text: '중학교에 과학실 후드를 달았습니다', level: 'warn', excerpts: [''] },
    { text: 'Nineteen bicycles came out of the canal', level: 'warn', excerpts: [''] },
  ],
});
