import { docs, politicalNeutralityPublic } from '@/lib/core/guidelines/catalogue/political-neutrality-public';
import { testRule } from '@/tests/support/rule-tester';

testRule(politicalNeutralityPublic, docs, {
  valid: [
    '대상 후보에 오른 열 편을 응원해 주세요',
    'Pick number two in our name the otter poll',
    '후보자 등록 안내는 선관위 누리집에 있습니다',
    '사탕당근 축제, 이번에도 최고였어요',
    '신메뉴 후보 다섯 가지에 응원을 보내 주세요',
    '시장님이 새 도서관 문을 열었습니다',
    'The mayor opened the new library this morning',
    'Vote on Tuesday. Polls close at 8 pm',
    'Vote for your favourite bench design',
  ],
  invalid: [
    { text: '그 후보 말은 믿지 마세요', excerpts: ['후보 말은 믿지'] },
    { text: '야당이 되면 예산이 줄어듭니다', excerpts: ['야당이 되면 예산이 줄어듭니다'] },
    { text: 'Never trust the opposition with a budget', excerpts: ['Never trust the opposition'] },
    { text: 'The mayor will save our library', excerpts: ['mayor will save'] },
    { text: '기호 3번, 역시 다릅니다', excerpts: ['기호 3번, 역시'] },
    { text: '우리 군수님 재선을 기원합니다', excerpts: ['군수님 재선을'] },
    { text: '여당 후보의 거짓 공약에 속지 마세요', excerpts: ['여당 후보의 거짓', '공약에 속지'] },
    { text: 'Proud to endorse Mayor Hale', excerpts: ['endorse Mayor'] },
    {
      text: 'Candidate Reyes has the best plan for our schools',
      excerpts: ['Candidate Reyes has the best plan'],
    },
  ],
});
