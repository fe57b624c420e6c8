import { docs, linkNeedsOwnWords } from '@/lib/core/reach/hints/link-needs-own-words';
import { testRule } from '@/tests/support/rule-tester';

testRule(linkNeedsOwnWords, docs, {
  valid: [
    '가습기 물때는 식초 한 컵으로 이십 분이면 없어집니다 https://example.com/tip',
    '링크 없는 짧은 글',
    { text: '새 옷 https://example.com/coat', context: { hasMedia: true } },
    '삼가 고인의 명복을 빕니다 https://example.com/notice',
    'A short text without one',
    'Sorry, the shop is down: https://example.com/status',
  ],
  invalid: [
    {
      text: '자세히 보기 👉 https://example.com/a @moa_kr #겨울강좌모음',
      excerpts: ['https://example.com/a'],
    },
    { text: 'Read more https://example.com/a https://example.com/b', excerpts: ['https://example.com/a'] },
  ],
});
