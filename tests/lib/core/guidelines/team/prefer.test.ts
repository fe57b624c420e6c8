import { testDemand } from '../../../../support/team-rule-tester';

testDemand(
  'a Korean word that we say otherwise',
  { kind: 'prefer', terms: ['유저', '클라이언트'], replacement: '고객님' },
  {
    quiet: ['고객님께 알립니다', '유저층이 넓어졌습니다'],
    flags: [
      {
        text: '새 유저에게 보내는 글',
        excerpts: ['유저'],
        fixes: ['새 고객님에게 보내는 글'],
        says: { ko: '‘유저’ 대신 ‘고객님’이라고 씁니다', en: 'Write “고객님”, not “유저”' },
      },
      {
        text: '유저는 유저가 유저를 유저와',
        excerpts: ['유저', '유저', '유저', '유저'],
        fixes: [
          '고객님은 유저가 유저를 유저와',
          '유저는 고객님이 유저를 유저와',
          '유저는 유저가 고객님을 유저와',
          '유저는 유저가 유저를 고객님과',
        ],
      },
      { text: '클라이언트로 접속', excerpts: ['클라이언트'], fixes: ['고객님으로 접속'] },
      { text: '그분은 유저예요', excerpts: ['유저'], fixes: ['그분은 고객님이에요'] },
      { text: '유​저를 만났습니다', excerpts: ['유​저'], fixes: ['고객님을 만났습니다'] },
    ],
  },
);

testDemand(
  'a word that is part of the one we prefer',
  { kind: 'prefer', terms: ['고객'], replacement: '고객님' },
  {
    quiet: ['고객님께서 오셨습니다', '고객센터'],
    flags: [{ text: '고객을 고객님으로', excerpts: ['고객'], fixes: ['고객님을 고객님으로'] }],
  },
);

testDemand(
  'an English word that we say otherwise',
  { kind: 'prefer', terms: ['cheap'], replacement: 'affordable' },
  {
    quiet: ['An affordable, cheaper flight'],
    flags: [
      {
        text: 'It was a cheap flight',
        excerpts: ['cheap'],
        fixes: ['It was an affordable flight'],
        says: { ko: '‘cheap’ 대신 ‘affordable’이라고 씁니다', en: 'Write “affordable”, not “cheap”' },
      },
      { text: 'Cheap flights', excerpts: ['Cheap'], fixes: ['Affordable flights'] },
      { text: 'CHEAP flights', excerpts: ['CHEAP'], fixes: ['AFFORDABLE flights'] },
    ],
  },
);

testDemand(
  'a verb that we say otherwise',
  { kind: 'prefer', terms: ['런칭하다'], replacement: '출시하다' },
  {
    quiet: ['런칭 행사', '출시합니다'],
    flags: [{ text: '새 제품을 런칭했습니다', excerpts: ['런칭'], fixes: ['새 제품을 출시했습니다'] }],
  },
);

testDemand(
  'spacing that we prefer',
  { kind: 'prefer', terms: ['고객만족'], replacement: '고객 만족' },
  {
    quiet: ['고객 만족을 위해'],
    flags: [{ text: '고객만족을 위해', excerpts: ['고객만족'], fixes: ['고객 만족을 위해'] }],
  },
);
