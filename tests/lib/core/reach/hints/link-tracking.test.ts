import { docs, linkTracking } from '@/lib/core/reach/hints/link-tracking';
import { testRule } from '@/tests/support/rule-tester';

const company = { names: [], rivals: [], domains: ['moa.example.com'], hashtags: [], careHandle: '' };

testRule(linkTracking, docs, {
  valid: [
    '우리 누리집 https://example.com/a?utm_source=x&utm_campaign=winter',
    '주소만 있습니다 https://example.com/a?page=2',
    { text: '우리 것 https://shop.moa.example.com/a?utm_source=social', context: { company } },
    {
      text: '누리집 https://moa.kr/a?utm_source=social',
      context: { company: { ...company, domains: ['www.moa.kr'] } },
    },
    'Any questions?',
    'Video: https://example.com/watch?s=20&t=40',
    {
      text: 'For this place https://example.com/a?utm_source=facebook',
      context: { platform: 'facebook' },
    },
  ],
  invalid: [
    {
      text: '소식 https://example.com/a?utm_source=naver&id=7&utm_medium=cpc#top 을 봐 주세요',
      excerpts: ['https://example.com/a?utm_source=naver&id=7&utm_medium=cpc#top'],
      fixes: ['소식 https://example.com/a?id=7#top 을 봐 주세요'],
    },
    {
      text: '남의 글 https://news.example.com/a?utm_source=social',
      context: { company },
      excerpts: ['https://news.example.com/a?utm_source=social'],
      fixes: ['남의 글 https://news.example.com/a'],
    },
    {
      text: 'See https://youtu.be/abc?si=Xy12 and https://example.com/b?igshid=1&fbclid=2',
      excerpts: ['https://youtu.be/abc?si=Xy12', 'https://example.com/b?igshid=1&fbclid=2'],
      fixes: [
        'See https://youtu.be/abc and https://example.com/b?igshid=1&fbclid=2',
        'See https://youtu.be/abc?si=Xy12 and https://example.com/b',
      ],
    },
    {
      text: 'For this place https://example.com/a?utm_source=facebook',
      excerpts: ['https://example.com/a?utm_source=facebook'],
      fixes: ['For this place https://example.com/a'],
    },
  ],
});
