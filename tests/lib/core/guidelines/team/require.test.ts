import { testDemand } from '../../../../support/team-rule-tester';

testDemand(
  'words that every text holds',
  { kind: 'require', terms: ['광고', '협찬'], when: [] },
  {
    quiet: ['#광고 신제품입니다', '협찬을 받아 썼습니다', ''],
    flags: [
      {
        text: '신제품입니다',
        excerpts: [''],
        says: {
          ko: '‘광고’, ‘협찬’ 가운데 하나가 들어가야 합니다',
          en: 'This must say one of “광고”, “협찬”',
        },
      },
      { text: '광.고 신제품', excerpts: [''] },
    ],
  },
);

testDemand(
  'words that go with others',
  { kind: 'require', terms: ['until'], when: ['sale', 'discount'] },
  {
    quiet: ['Big sale until Friday', 'Good morning'],
    flags: [
      {
        text: 'Our big sale starts',
        excerpts: ['sale'],
        says: {
          ko: '‘sale’을 말할 때는 ‘until’이 있어야 합니다',
          en: 'Where you say “sale”, say “until” too',
        },
      },
    ],
  },
);
