import { docs, hashtagCamelcase } from '@/lib/core/reach/hints/hashtag-camelcase';
import { testRule } from '@/tests/support/rule-tester';

testRule(hashtagCamelcase, docs, {
  valid: [
    '#sustainability matters',
    '#로컬푸드 #LocalFood',
    '#qwertyuiopas',
    'see https://example.com/#worldbookday',
  ],
  invalid: [
    { text: 'It is #worldbookday!', excerpts: ['#worldbookday'], fixes: ['It is #WorldBookDay!'] },
    {
      text: '오늘은 #internationalwomensday',
      excerpts: [],
      fixes: [],
    },
    {
      text: 'Join #smallbusinesssaturday and #zerowaste',
      excerpts: ['#smallbusinesssaturday', '#zerowaste'],
      fixes: ['Join #SmallBusinessSaturday and #zerowaste', 'Join #smallbusinesssaturday and #ZeroWaste'],
    },
  ],
});
