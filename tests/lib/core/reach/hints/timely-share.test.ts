import { docs, timelyShare } from '@/lib/core/reach/hints/timely-share';
import { testRule } from '@/tests/support/rule-tester';

testRule(timelyShare, docs, {
  context: { time: Date.UTC(2026, 10, 22) },
  valid: [
    '속보: 새 규정 발표 https://news.example.com/2026/11/21/a',
    '5주년 속보를 다시 봅니다 https://news.example.com/2021/11/22/a',
    '오늘 읽은 글 https://news.example.com/2023/01/05/a',
    'Breaking: new rules https://news.example.com/20261121/a',
    'On this day: breaking news from 2016 https://news.example.com/2016/11/22/a',
    'Breaking: https://example.com/v/20251341/a',
  ],
  invalid: [
    {
      text: '[속보] 새 규정 발표 https://news.example.com/2026/11/01/a',
      excerpts: ['속보'],
      fixes: ['새 규정 발표 https://news.example.com/2026/11/01/a'],
    },
    {
      text: 'Breaking news: the rules change https://news.example.com/2026/11/01/a',
      excerpts: ['Breaking'],
      fixes: ['the rules change https://news.example.com/2026/11/01/a'],
    },
    { text: '속보! https://news.example.com/2026/11/01/a', excerpts: ['속보'] },
    { text: 'The rules changed just now https://news.example.com/2026/11/01/a', excerpts: ['just now'] },
  ],
});
