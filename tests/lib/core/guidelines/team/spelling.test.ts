import { testDemand } from '../../../../support/team-rule-tester';

testDemand(
  'a name in Latin letters',
  { kind: 'spelling', name: 'Tonewright', wrong: ['ToneRight'] },
  {
    quiet: [
      'Tonewright is here',
      'Tonewright가 왔습니다',
      'See https://tonewright.example and #tonewright by @tonewright',
      'mail to hello@tonewright.example',
      'stonewright',
    ],
    flags: [
      {
        text: 'tonewright and TONE-WRIGHT',
        excerpts: ['tonewright', 'TONE-WRIGHT'],
        fixes: ['Tonewright and TONE-WRIGHT', 'tonewright and Tonewright'],
        says: { ko: '‘Tonewright’라고 씁니다', en: 'We write “Tonewright”' },
      },
      { text: 'a Tone Wright', excerpts: ['Tone Wright'], fixes: ['a Tonewright'] },
      { text: 'Toneright helps', excerpts: ['Toneright'], fixes: ['Tonewright helps'] },
    ],
  },
);

testDemand(
  'a name in Hangul',
  { kind: 'spelling', name: '톤라이트', wrong: ['톤롸이트', '톤라잍'] },
  {
    quiet: ['톤라이트에서 알립니다', '스톤라이트'],
    flags: [
      { text: '톤 라이트가 왔습니다', excerpts: ['톤 라이트'], fixes: ['톤라이트가 왔습니다'] },
      {
        text: '톤라잍은 톤-라이트입니다',
        excerpts: ['톤라잍', '톤-라이트'],
        fixes: ['톤라이트는 톤-라이트입니다', '톤라잍은 톤라이트입니다'],
      },
    ],
  },
);

testDemand(
  'a name with a space',
  { kind: 'spelling', name: 'Moa Market', wrong: [] },
  {
    quiet: ['Moa Market'],
    flags: [
      {
        text: 'moamarket or Moa-Market',
        excerpts: ['moamarket', 'Moa-Market'],
        fixes: ['Moa Market or Moa-Market', 'moamarket or Moa Market'],
      },
    ],
  },
);

testDemand(
  'a name that begins small',
  { kind: 'spelling', name: 'moaPay', wrong: [] },
  {
    quiet: ['moaPay is here', '오늘부터 moaPay로'],
    flags: [
      {
        text: 'MOAPAY, Moapay와 moa pay',
        excerpts: ['MOAPAY', 'Moapay', 'moa pay'],
        fixes: ['moaPay, Moapay와 moa pay', 'MOAPAY, moaPay와 moa pay', 'MOAPAY, Moapay와 moaPay'],
      },
    ],
  },
);
