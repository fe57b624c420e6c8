import { testDemand } from '../../../../support/team-rule-tester';

testDemand(
  'words that never stand beside others',
  { kind: 'never-with', terms: ['무료', 'free'], companions: ['할인', 'discount'] },
  {
    quiet: ['무료로 드립니다', '할인합니다', 'A discount', 'Free coffee'],
    flags: [
      {
        text: '할인 중인 무료 쿠폰',
        excerpts: ['무료'],
        says: {
          ko: '‘무료’와 ‘할인’은 한 글에 같이 쓰지 않습니다',
          en: 'Never “무료” and “할인” in one text',
        },
      },
      { text: 'Free coffee and a discount', excerpts: ['Free'] },
    ],
  },
);

testDemand(
  'a word within its companion',
  { kind: 'never-with', terms: ['고객'], companions: ['고객 만족'] },
  {
    quiet: ['고객 만족을 위해'],
    flags: [{ text: '고객 만족을 고객에게', excerpts: ['고객'] }],
  },
);
