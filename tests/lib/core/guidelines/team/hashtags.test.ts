import { testDemand } from '../../../../support/team-rule-tester';

testDemand(
  'hashtags from a list',
  { kind: 'hashtags', allowed: ['모아', '#LocalFood'], required: [] },
  {
    quiet: ['점심 #모아 #localfood', '점심입니다'],
    flags: [
      {
        text: '점심 #맛집 드세요 #모아',
        excerpts: ['#맛집'],
        fixes: ['점심 드세요 #모아'],
        says: { ko: '‘#맛집’은 쓰기로 한 해시태그가 아닙니다', en: '“#맛집” is none of our hashtags' },
      },
    ],
  },
);

testDemand(
  'a hashtag that must stand',
  { kind: 'hashtags', allowed: [], required: ['모아'] },
  {
    quiet: ['점심 #모아', '점심 #맛집 #모아', ''],
    flags: [
      {
        text: '점심입니다 #맛집\n',
        excerpts: [''],
        fixes: ['점심입니다 #맛집 #모아\n'],
        says: { ko: '‘#모아’를 답니다', en: 'Needs “#모아”' },
      },
      { text: 'Lunch is served', excerpts: [''], fixes: ['Lunch is served #모아'] },
    ],
  },
);
