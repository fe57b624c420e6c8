import { testDemand } from '../../../../support/team-rule-tester';

const nothing = { terms: [] };

testDemand(
  'a limit on hashtags',
  { kind: 'limit', what: 'hashtags', most: 1, ...nothing },
  {
    quiet: ['오늘의 메뉴 #모아', 'plain text # 1'],
    flags: [
      {
        text: '오늘의 메뉴 #모아 #점심',
        excerpts: ['#점심'],
        fixes: ['오늘의 메뉴 #모아 '],
        says: { ko: '해시태그는 1개까지 씁니다(지금 2개)', en: 'At most 1 hashtag (now 2)' },
      },
    ],
  },
);

testDemand(
  'a limit on mentions',
  { kind: 'limit', what: 'mentions', most: 0, ...nothing },
  {
    quiet: ['감사합니다 a@b.example'],
    flags: [
      {
        text: '감사합니다 @kim',
        excerpts: ['@kim'],
        fixes: ['감사합니다 '],
        says: { ko: '멘션은 쓰지 않습니다', en: 'No mentions' },
      },
    ],
  },
);

testDemand(
  'a limit on links',
  { kind: 'limit', what: 'links', most: 1, ...nothing },
  {
    quiet: ['See https://example.com/a'],
    flags: [
      {
        text: 'See https://example.com/a or https://example.com/b now',
        excerpts: ['https://example.com/b'],
        fixes: ['See https://example.com/a or now'],
      },
    ],
  },
);

testDemand(
  'a limit on emoji',
  { kind: 'limit', what: 'emoji', most: 2, ...nothing },
  {
    quiet: ['👨‍👩‍👧 👍🏽', '1234 © ™'],
    flags: [
      {
        text: '👍👍 🎉🎉',
        excerpts: ['🎉'],
        fixes: ['👍👍 🎉'],
        says: { ko: '이모지는 2개까지 씁니다(지금 4개)', en: 'At most 2 emoji (now 4)' },
      },
    ],
  },
);

testDemand(
  'a limit on exclamation marks',
  { kind: 'limit', what: 'exclamations', most: 1, ...nothing },
  {
    quiet: ['반갑습니다!', 'Hi!'],
    flags: [
      {
        text: '반갑습니다!!',
        excerpts: ['!'],
        fixes: ['반갑습니다!'],
        says: { ko: '느낌표는 1개까지 씁니다(지금 2개)', en: 'At most 1 exclamation mark (now 2)' },
      },
      { text: '와！정말！', excerpts: ['！'], fixes: ['와！정말'] },
    ],
  },
);

testDemand(
  'a limit on characters',
  { kind: 'limit', what: 'characters', most: 5, ...nothing },
  {
    quiet: ['다섯글자요', '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 'five!'],
    flags: [
      {
        text: '여섯 글자요',
        excerpts: ['요'],
        says: { ko: '글은 5자까지 씁니다(지금 6자)', en: 'At most 5 characters (now 6)' },
      },
      { text: '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧a', excerpts: ['a'] },
    ],
  },
);

testDemand(
  'a limit on sentences',
  { kind: 'limit', what: 'sentence-characters', most: 12, ...nothing },
  {
    quiet: ['짧습니다. 이것도 짧습니다.', 'Short one. And one.'],
    flags: [
      {
        text: '짧습니다. 이 문장은 열두 글자를 넘습니다.',
        excerpts: [' 넘습니다.'],
        says: {
          ko: '한 문장은 12자까지 씁니다(지금 18자)',
          en: 'At most 12 characters in a sentence (now 18)',
        },
      },
    ],
  },
);

testDemand(
  'a limit on words',
  { kind: 'limit', what: 'terms', most: 1, terms: ['최고', 'best'] },
  {
    quiet: ['최고입니다', 'the best'],
    flags: [
      {
        text: '최고의 날, best day, 최고!',
        excerpts: ['best'],
        says: {
          ko: '‘최고’, ‘best’는 한 글에 1번까지 씁니다(지금 3번)',
          en: '“최고”, “best”: at most once in a text (now 3)',
        },
      },
    ],
  },
);
