import type { OwnText } from '@/lib/core/guidelines/check-context';
import { calReshareVariant, docs } from '@/lib/core/reach/hints/cal-reshare-variant';
import { testRule } from '@/tests/support/rule-tester';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;

function aPost(text: string, daysAgo = 5): OwnText {
  return { text, at: NOW - daysAgo * DAY, platform: 'x', kind: 'post', account: '', customer: '' };
}
const OTHER_WORDS = '비 오는 날 걷기 좋은 길은 어디일까요? https://example.com/walks';
const OTHER_EN = 'Where would you walk in the rain? https://example.com/walks';

testRule(calReshareVariant, docs, {
  context: {
    time: NOW,
    recent: [
      aPost('가을 산책길 지도가 나왔습니다. 열두 갈래 길을 직접 걸었습니다 https://example.com/map'),
      aPost(
        'Our new trail map is out: twelve routes, all walked by us https://example.com/trails?utm_source=x',
      ),
    ],
  },
  valid: [
    { text: OTHER_WORDS, context: { recent: [aPost('무릎이 편한 길 https://example.com/walks')] } },
    { text: OTHER_WORDS, context: { recent: [aPost(OTHER_WORDS, 31)] } },
    // Word for word is for `duplicate-post` to say.
    { text: OTHER_WORDS, context: { recent: [aPost(OTHER_WORDS, 1)] } },
    { text: OTHER_EN, context: { recent: [aPost('Kind to your knees https://example.com/walks')] } },
    { text: OTHER_EN, context: { recent: [] } },
    'No link at all',
  ],
  invalid: [
    {
      text: OTHER_WORDS,
      context: { recent: [aPost('무릎이 편한 길 https://example.com/walks/', 1)] },
      excerpts: ['https://example.com/walks'],
    },
    {
      text: OTHER_EN,
      context: {
        recent: [4, 9, 14].map((days) => aPost(`Walk no. ${days * 7} https://example.com/walks`, days)),
      },
      excerpts: ['https://example.com/walks'],
    },
  ],
});
