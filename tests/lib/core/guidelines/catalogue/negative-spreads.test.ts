import { docs, negativeSpreads } from '@/lib/core/guidelines/catalogue/negative-spreads';
import { testRule } from '@/tests/support/rule-tester';

testRule(negativeSpreads, docs, {
  valid: [
    '앱이 멈췄을 때는 강제 종료 뒤 다시 켜 보세요',
    '최악의 날씨에도 문을 엽니다',
    '모든 좌석이 마감됐습니다',
    '전 노선이 멈췄습니다. 15시에 첫차가 다닙니다',
    '심각한 표정의 고양이 모델',
    'All seats are gone: thank you',
    'We are serious about coffee',
    'All 12 departures are cancelled; we are rebooking everyone',
    'The worst day? Have a latte',
  ],
  invalid: [
    { text: '결제 서버가 완전히 뻗었습니다', excerpts: ['결제 서버가 완전히 뻗었습니다'] },
    { text: '오늘 항공편이 전부 결항됐습니다', excerpts: ['항공편이 전부 결항됐습니다'] },
    { text: '고객 정보가 유출됐습니다', excerpts: ['고객 정보가 유출됐습니다'] },
    { text: '최악의 배송 대란', excerpts: ['최악의 배송 대란'] },
    { text: 'A huge data leak hit us', excerpts: ['huge data leak'] },
    { text: 'Our warehouse burned down', excerpts: ['warehouse burned down'] },
    { text: 'Every train is cancelled today', excerpts: ['Every train is cancelled'] },
  ],
});
