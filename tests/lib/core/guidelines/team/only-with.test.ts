import { testDemand } from '../../../../support/team-rule-tester';

testDemand(
  'words that stand only beside others',
  { kind: 'only-with', terms: ['할인', 'sale'], companions: ['기간', 'until'] },
  {
    quiet: ['할인 기간은 금요일까지입니다', 'Sale until Friday', '안녕하세요', '할인율'],
    flags: [
      {
        text: '할인합니다. 할인을 놓치지 마세요',
        excerpts: ['할인'],
        says: {
          ko: '‘할인’은 ‘기간’, ‘until’ 가운데 하나와 함께 씁니다',
          en: '“할인” only together with one of “기간”, “until”',
        },
      },
      { text: 'Our sale is on', excerpts: ['sale'] },
    ],
  },
);
