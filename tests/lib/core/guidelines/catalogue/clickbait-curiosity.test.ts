import { clickbaitCuriosity, docs } from '@/lib/core/guidelines/catalogue/clickbait-curiosity';
import { testRule } from '@/tests/support/rule-tester';

testRule(clickbaitCuriosity, docs, {
  valid: [
    '동파를 막으려면 이것만 기억하세요: 보온재, 물 틀기, 계량기함',
    '결국 저희가 잘못했습니다',
    '이 버튼을 누르면 예약이 취소됩니다',
    '가격을 올린 이유를 설명드립니다: 원두값이 30% 올랐습니다',
    '모두 감사합니다',
    'There is one thing we ask: bring your receipt',
    'The secret to our dough is 48 hours of rest',
    'Find out who won: Team Blue, 3-1',
    'Nobody was hurt in the fire',
    'Stop by this weekend',
  ],
  invalid: [
    { text: '충격! 원가를 공개합니다', excerpts: ['충격!'], fixes: ['원가를 공개합니다'] },
    { text: '아무도 몰랐던 세탁기 청소법', excerpts: ['아무도 몰랐던'] },
    { text: '끝까지 보면 압니다', excerpts: ['끝까지 보면'] },
    { text: '직원이 매일 아침 마시는 이것의 정체', excerpts: ['이것의 정체'] },
    { text: 'This simple hack saves an hour', excerpts: ['This simple hack'] },
    { text: 'Number 4 shocked us all', excerpts: ['Number 4 shocked us'] },
    { text: 'The box arrived. What happened next…', excerpts: ['What happened next'] },
  ],
});
