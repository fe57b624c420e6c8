import { condolencePublicFigure, docs } from '@/lib/core/guidelines/catalogue/condolence-public-figure';
import { testRule } from '@/tests/support/rule-tester';

testRule(condolencePublicFigure, docs, {
  valid: [
    '한의원 원장님의 명복을 빕니다',
    '우리 회사 창립자를 추모하는 작은 자리를 마련했습니다',
    '은하수가 장관을 이룬 밤, 고인돌 공원에서',
    '현충일 아침, 호국 영령을 추모합니다',
    'King prawns say goodbye on Sunday',
    'We lost a colleague of thirty years. Rest in peace, Mary',
    'On Memorial Day we mourn presidents and privates alike',
  ],
  invalid: [
    {
      text: 'Our hearts break today. Farewell, Your Majesty',
      excerpts: ['hearts break today. Farewell, Your Majesty'],
    },
    { text: '국회의장님의 별세 소식에 애도를 표합니다', excerpts: ['국회의장님의 별세'] },
    { text: '새길당 전 대표님, 편히 쉬세요', excerpts: ['새길당 전 대표님, 편히 쉬세요'] },
    { text: '서거 10주기, 오늘은 조용히 문을 엽니다', excerpts: ['서거'] },
    { text: 'Rest in peace, Mr. President', excerpts: ['Rest in peace, Mr. President'] },
    { text: 'A dark day: the senator passed away this morning', excerpts: ['senator passed away'] },
  ],
});
