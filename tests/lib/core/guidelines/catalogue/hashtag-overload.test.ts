import { docs, hashtagOverload } from '@/lib/core/guidelines/catalogue/hashtag-overload';
import { testRule } from '@/tests/support/rule-tester';

testRule(hashtagOverload, docs, {
  valid: [
    '새 원두 #가을원두 #과테말라',
    '협찬받아 쓴 후기 #광고 #협찬 #원두 #콜드브루',
    '3번 출구 #1 창구로 오세요',
    { text: '#빵 #케이크 #쿠키 #타르트 #스콘 오늘 굽습니다', context: { platform: 'facebook' } },
    'Fresh bread #Sourdough #Seoul',
    'We came #1 #2 and #3',
    { text: '#Bread #Cake #Tart now', context: { platform: 'facebook' } },
  ],
  invalid: [
    { text: '#가을 #코디 #니트 입고', excerpts: ['#니트'], fixes: ['#가을 #코디 입고'] },
    {
      text: '니트 입고 #가을 #니트 #데일리룩 #맞팔 #좋반',
      excerpts: ['#데일리룩 #맞팔 #좋반'],
      fixes: ['니트 입고 #가을 #니트'],
    },
    { text: '#선팔하면맞팔 반가워요', excerpts: ['#선팔하면맞팔'], fixes: ['반가워요'] },
    { text: 'Sale on #likeforlike', excerpts: ['#likeforlike'], fixes: ['Sale on'] },
    {
      text: '#new in #fall and #cosy #wool coats',
      excerpts: ['#cosy #wool'],
      fixes: ['#new in #fall and coats'],
    },
    {
      text: 'One #a #b #c #d #e #f2f',
      context: { platform: 'facebook' },
      excerpts: ['#f2f'],
      fixes: ['One #a #b #c #d #e'],
    },
  ],
});
