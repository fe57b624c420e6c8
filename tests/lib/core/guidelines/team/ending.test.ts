import { testDemand } from '../../../../support/team-rule-tester';

testDemand(
  'sentences in 합니다체',
  { kind: 'ending', style: 'hapnida' },
  {
    quiet: ['오늘 문을 엽니다. 많이 찾아 주십시오.', '신메뉴 출시', 'See you soon.', '확인함.'],
    flags: [
      {
        text: '오늘 문을 열어요. 내일도 엽니다.',
        excerpts: ['열어요'],
        says: { ko: '문장을 ‘-습니다’로 맺습니다', en: 'End sentences in -습니다' },
      },
      { text: '오늘 문 연다! 꼭 와요 😊', excerpts: ['연다', '와요'] },
    ],
  },
);

testDemand(
  'sentences in 해요체',
  { kind: 'ending', style: 'haeyo' },
  {
    quiet: ['오늘 문을 열어요. 내일 봬요!'],
    flags: [
      {
        text: '오늘 문을 엽니다.',
        excerpts: ['엽니다'],
        says: { ko: '문장을 ‘-요’로 맺습니다', en: 'End sentences in -요' },
      },
    ],
  },
);

testDemand(
  'polite sentences',
  { kind: 'ending', style: 'polite' },
  {
    quiet: ['오늘 문을 열어요. 내일도 엽니다.', 'Thanks a lot!'],
    flags: [
      { text: '그건 네가 알아서 해.', excerpts: ['해'] },
      {
        text: '그건 네가 알아서 해.',
        context: { kind: 'reply' },
        excerpts: ['해'],
        says: { ko: '답글은 반말로 맺지 않습니다', en: 'A reply never ends in 반말' },
      },
      { text: '어제 말씀하신 내용 확인함.', context: { kind: 'reply' }, excerpts: ['확인함'] },
    ],
  },
);
