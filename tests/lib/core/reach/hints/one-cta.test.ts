import { docs, oneCta } from '@/lib/core/reach/hints/one-cta';
import { testRule } from '@/tests/support/rule-tester';

testRule(oneCta, docs, {
  valid: [
    '예매는 12월 8일에 열립니다. 구독자 3만 명이 기다렸어요',
    '댓글로 알려 주세요',
    '죄송합니다. 앱을 다시 설치하세요. 안 되면 댓글 남겨 주세요',
    'Follow the blue line to the shop. Books and bags downstairs.',
    'Order before noon',
    'Steps:\n1. Download the app\n2. Sign up',
  ],
  invalid: [
    {
      text: '새 지도가 나왔습니다. 팔로우해 주세요. 댓글도 남겨 주세요.',
      excerpts: ['댓글도 남겨 주세요'],
      fixes: ['새 지도가 나왔습니다. 팔로우해 주세요.', '새 지도가 나왔습니다. 댓글도 남겨 주세요.'],
    },
    {
      text: 'Our map is out. Share it! Subscribe for more.',
      excerpts: ['Subscribe'],
      fixes: ['Our map is out. Share it!', 'Our map is out. Subscribe for more.'],
    },
    { text: '지금 예약하고 친구에게 공유해 주세요', excerpts: ['공유해 주세요'] },
    { text: 'Like this and share it', excerpts: ['share'] },
  ],
});
