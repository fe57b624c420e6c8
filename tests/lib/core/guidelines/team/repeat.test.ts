import { testDemand } from '../../../../support/team-rule-tester';

testDemand(
  'words that stand too often',
  { kind: 'repeat', most: 2 },
  {
    quiet: [
      '고객님께 고객님의 소식을',
      'The cat and the dog and the bird in the tree',
      '좋은 아침입니다. 좋은 하루 되세요.',
      '#모아 #모아 #모아 #모아',
      '1 1 2 2',
      '안녕하세요, 안녕!',
    ],
    flags: [
      {
        text: '고객은 고객에게 고객을',
        excerpts: ['고객을'],
        says: { ko: '‘고객’이 3번 나옵니다(2번까지)', en: '“고객” stands 3 times (at most 2)' },
      },
      { text: 'Great food, great team, a great day', excerpts: ['great'] },
      {
        text: '정말 정말 고맙습니다',
        excerpts: ['정말'],
        fixes: ['정말 고맙습니다'],
        says: { ko: '‘정말’을 두 번 썼습니다', en: '“정말” stands twice in a row' },
      },
      { text: 'See the the list', excerpts: ['the'], fixes: ['See the list'] },
      { text: '오늘은\n오늘은 쉽니다', excerpts: ['오늘은'], fixes: ['오늘은 쉽니다'] },
    ],
  },
);
