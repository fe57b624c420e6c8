import { testDemand } from '../../../../support/team-rule-tester';

testDemand(
  'links to our own sites',
  { kind: 'links', domains: ['example.com', 'https://www.moa.example/'] },
  {
    quiet: [
      'https://example.com/a',
      '자세히: https://shop.example.com?x=1',
      'www.example.com',
      'no link here',
      '3.5 대 1',
    ],
    flags: [
      {
        text: 'See https://example.org/a and https://example.com',
        excerpts: ['https://example.org/a'],
        says: {
          ko: 'example.org: 링크는 ‘example.com’, ‘moa.example’로만 겁니다',
          en: 'example.org: links go only to “example.com”, “moa.example”',
        },
      },
      {
        text: '여기 https://notexample.com 그리고 https://example.com.evil.com/',
        excerpts: ['https://notexample.com', 'https://example.com.evil.com/'],
      },
    ],
  },
);

testDemand(
  'no links at all',
  { kind: 'links', domains: [] },
  {
    quiet: ['안녕하세요'],
    flags: [
      {
        text: '여기 https://example.com',
        excerpts: ['https://example.com'],
        says: { ko: '링크는 걸지 않습니다', en: 'No links' },
      },
    ],
  },
);
