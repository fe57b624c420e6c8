import { docs, hashtagBroken } from '@/lib/core/reach/hints/hashtag-broken';
import { testRule } from '@/tests/support/rule-tester';

testRule(hashtagBroken, docs, {
  valid: [
    '#가을 하늘이 높습니다',
    '#늦가을 산책',
    '#제주도 여행과 #고양이 이야기, #사과 따기',
    '#오늘부터 #처음부터끝까지',
    '#딸기의계절',
    '#K-pop-dance 모임',
    '사번 #4411 문의',
    'C# 개발자를 찾습니다',
    'Order #4411 is on its way',
    'A #climate-neutral bakery',
    'We are #1',
    'See https://example.com/#a-b',
  ],
  invalid: [
    { text: '#제주맛집에서 만나요', excerpts: ['#제주맛집에서'], fixes: ['#제주맛집 에서 만나요'] },
    { text: '오늘은 #환경의날입니다', excerpts: ['#환경의날입니다'], fixes: ['오늘은 #환경의날 입니다'] },
    { text: '#서울을 걷다', excerpts: ['#서울을'], fixes: ['#서울 을 걷다'] },
    { text: '# 신메뉴 소개', excerpts: ['# '], fixes: ['#신메뉴 소개'] },
    { text: '올해도 #2026 새해맞이', excerpts: ['#2026'] },
    { text: '#맛&멋 잡지', excerpts: ['#맛&멋'] },
    { text: '#COVID-19 rules', excerpts: ['#COVID-19'], fixes: ['#COVID19 rules'] },
    { text: 'Our #R&D lab', excerpts: ['#R&D'], fixes: ['Our #RandD lab'] },
    { text: "It is #Women'sDay", excerpts: ["#Women'sDay"], fixes: ['It is #WomensDay'] },
  ],
});
