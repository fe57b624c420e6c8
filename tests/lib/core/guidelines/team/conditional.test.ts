import { testDemand } from '../../../../support/team-rule-tester';

testDemand(
  'abbreviations that are spelled out',
  { kind: 'conditional', first: '\\b([A-Z]{3,5})\\b', second: '\\(([A-Z]{3,5})\\)', ignoreCase: false },
  {
    quiet: [
      'Application Programming Interface (API): our API is open',
      '응용 프로그램 인터페이스(API) 공개',
      'no caps',
    ],
    flags: [
      {
        text: 'Our SDK and the API. The SDK again.',
        excerpts: ['SDK', 'API'],
        says: { ko: '‘SDK’가 무엇인지 글에서 밝힙니다', en: 'Say in the text what “SDK” is' },
      },
      { text: '새 SDK 공개', excerpts: ['SDK'] },
    ],
  },
);
