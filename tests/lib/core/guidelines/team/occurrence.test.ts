import { testDemand } from '../../../../support/team-rule-tester';

testDemand(
  'a pattern so many times in a text',
  { kind: 'occurrence', pattern: '[A-Z]{3,}', ignoreCase: false, most: 1, within: 'text' },
  {
    quiet: ['The API is up', 'apis'],
    flags: [
      {
        text: 'The API and the SDK',
        excerpts: ['SDK'],
        says: { ko: '‘SDK’ 같은 표현은 1번까지 씁니다(지금 2번)', en: 'At most 1 like “SDK” (now 2)' },
      },
      { text: 'API와 SDK를 냈습니다', excerpts: ['SDK'] },
    ],
  },
);

testDemand(
  'a pattern so many times in a sentence',
  { kind: 'occurrence', pattern: ',', ignoreCase: false, most: 1, within: 'sentence' },
  {
    quiet: ['사과, 배가 왔습니다. 감, 귤도 왔습니다.', 'One, two. Three, four.'],
    flags: [{ text: '사과, 배, 감이 왔습니다. 귤, 밤도요.', excerpts: [','] }],
  },
);
