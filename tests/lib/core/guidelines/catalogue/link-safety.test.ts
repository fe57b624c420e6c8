import { docs, linkSafety } from '@/lib/core/guidelines/catalogue/link-safety';
import { testRule } from '@/tests/support/rule-tester';

const company = {
  names: ['Moamart'],
  rivals: [],
  domains: ['moamart.example', 'xn--moa.example'],
  hashtags: [],
  careHandle: '',
};

testRule(linkSafety, docs, {
  valid: [
    '자세히는 https://help.ex.kr/refund?id=1#top 에 있습니다',
    'https://한국.한국/안내 에서 확인하세요',
    '문의 help@ex.kr',
    '공식 누리집 https://ex.kr',
    'https://ex.com/@team/a@b is fine',
    'https://ex.com:443/path',
    'The http protocol was published in 1991',
    { text: 'Official site: https://shop.moamart.example/new', context: { company } },
    { text: 'Our page: https://www.facebook.com/moamart', context: { company } },
    { text: 'https://xn--moa.example/a', context: { company } },
    { text: 'Review of us: https://news.example.org/post', context: { company } },
  ],
  invalid: [
    {
      text: '신청서 http://ex.kr/form 입니다',
      excerpts: ['http://ex.kr/form'],
      fixes: ['신청서 https://ex.kr/form 입니다'],
    },
    { text: '접속: https://10.0.0.5:8443/admin', excerpts: ['https://10.0.0.5:8443/admin'] },
    { text: '인증 https://xn--bank-fake.ex.kr', excerpts: ['https://xn--bank-fake.ex.kr'] },
    { text: '설치는 https://cdn.ex.kr/app.apk에서', excerpts: ['https://cdn.ex.kr/app.apk'] },
    {
      text: '공식 홈페이지 https://moa-event.example.net',
      context: { company },
      excerpts: ['https://moa-event.example.net'],
    },
    { text: 'Verify at https://ex.com@203.0.113.9/login', excerpts: ['https://ex.com@203.0.113.9/login'] },
    { text: 'Test it on http://localhost:3000/x', excerpts: ['http://localhost:3000/x'] },
    { text: 'Pay at https://аpple.example', excerpts: ['https://аpple.example'] },
    {
      text: 'Refunds: https://moamart-refund.example.org/a',
      context: { company },
      excerpts: ['https://moamart-refund.example.org/a'],
    },
  ],
});
