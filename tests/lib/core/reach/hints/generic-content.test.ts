import { docs, genericContent } from '@/lib/core/reach/hints/generic-content';
import { testRule } from '@/tests/support/rule-tester';

const company = { names: ['Moa', '모아'], rivals: [], domains: [], hashtags: [], careHandle: '' };

testRule(genericContent, docs, {
  context: { company },
  valid: [
    '모아 식구들도 불금 보내세요',
    '즐거운 하루 되세요 #모아요',
    { text: '행복한 주말 보내세요', context: { hasMedia: true } },
    '주말에도 문을 엽니다',
    '좋은 아침입니다! 옥상 텃밭의 상추로 점심을 차렸어요',
    'Happy Friday from Moa',
    'Have a great day, see you at 9',
    'Friday is soup day',
  ],
  invalid: [
    { text: '행복한 주말 보내세요', excerpts: ['행복한 주말'] },
    { text: 'TGIF!', excerpts: ['TGIF'] },
  ],
});
