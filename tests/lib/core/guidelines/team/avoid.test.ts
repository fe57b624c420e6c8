import { testDemand } from '../../../../support/team-rule-tester';

testDemand(
  'words that we do not use',
  { kind: 'avoid', terms: ['유저', '고객 만족', '이용하다', 'cheap', 'sign up'] },
  {
    quiet: [
      '새로운 유저층을 넓혔습니다',
      '이용권을 드립니다',
      'cheaper and cheaply',
      'a signup page',
      '우리는 고객센터입니다',
    ],
    flags: [
      {
        text: '유저들께서는 오늘부터 쓰실 수 있습니다',
        excerpts: ['유저'],
        says: { ko: '‘유저’는 쓰지 않기로 한 말입니다', en: 'We don’t use “유저”' },
      },
      { text: '고객만족을 위해 유저를 만납니다', excerpts: ['고객만족', '유저'] },
      { text: '앱을 이용하시면 됩니다', excerpts: ['이용'] },
      { text: '유.저 여러분', excerpts: ['유.저'] },
      {
        text: 'Sign  up for CHEAP flights',
        excerpts: ['Sign  up', 'CHEAP'],
        says: { ko: '‘sign up’은 쓰지 않기로 한 말입니다', en: 'We don’t use “sign up”' },
      },
      { text: 'c.h.e.a.p and ｃｈｅａｐ', excerpts: ['c.h.e.a.p', 'ｃｈｅａｐ'] },
    ],
  },
);
