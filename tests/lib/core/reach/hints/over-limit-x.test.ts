import { docs, overLimitX } from '@/lib/core/reach/hints/over-limit-x';
import { testRule } from '@/tests/support/rule-tester';

testRule(overLimitX, docs, {
  valid: [
    '가'.repeat(140),
    'a'.repeat(280),
    `${'a'.repeat(256)} https://example.com/a/very/long/path/that/counts/as/twenty-three`,
    { text: '가'.repeat(200), context: { longPosts: true } },
  ],
  invalid: [
    { text: `${'가'.repeat(140)}나다`, excerpts: ['나다'] },
    { text: `${'a'.repeat(280)}bc`, excerpts: ['bc'] },
    { text: `${'가'.repeat(140)}나`.normalize('NFD'), excerpts: ['나'.normalize('NFD')] },
  ],
});
