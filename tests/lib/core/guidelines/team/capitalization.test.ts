import { testDemand } from '../../../../support/team-rule-tester';

testDemand(
  'a first line like a sentence',
  { kind: 'capitalization', style: 'sentence' },
  {
    quiet: [
      'Our new store opens in Seoul today\nand more',
      'Meet iPhone and NASA people',
      '새 매장이 열립니다',
      'https://example.com',
    ],
    flags: [
      {
        text: 'our new store opens',
        excerpts: ['our new store opens'],
        fixes: ['Our new store opens'],
        says: { ko: '첫 줄은 첫 글자만 대문자로 씁니다', en: 'The first line is written like a sentence' },
      },
      { text: 'Our Brand New Store Opens Today\nmore', excerpts: ['Our Brand New Store Opens Today'] },
    ],
  },
);

testDemand(
  'a first line like a title',
  { kind: 'capitalization', style: 'title' },
  {
    quiet: ['The Store on the Corner\nis open', 'NASA and iPhone Fans Meet'],
    flags: [
      {
        text: 'The store on the corner',
        excerpts: ['The store on the corner'],
        fixes: ['The Store on the Corner'],
      },
    ],
  },
);

testDemand(
  'a first line in capitals',
  { kind: 'capitalization', style: 'upper' },
  {
    quiet: ['BIG NEWS\nfor you'],
    flags: [{ text: 'Big news', excerpts: ['Big news'], fixes: ['BIG NEWS'] }],
  },
);

testDemand(
  'a first line without capitals',
  { kind: 'capitalization', style: 'lower' },
  {
    quiet: ['small news\nFor you'],
    flags: [{ text: 'Big News', excerpts: ['Big News'], fixes: ['big news'] }],
  },
);
