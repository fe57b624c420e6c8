import { docs, shortenerOpaque } from '@/lib/core/guidelines/catalogue/shortener-opaque';
import { testRule } from '@/tests/support/rule-tester';

const company = { names: [], rivals: [], domains: ['han.gl'], hashtags: [], careHandle: '' };

testRule(shortenerOpaque, docs, {
  valid: [
    '약도는 https://maps.app.goo.gl/AbCd1 입니다',
    '주소를 줄이는 bit.ly 서비스를 비교합니다',
    'https://example.com/bit.ly/guide',
    'Mail us: hello@bit.ly/',
    'https://habit.ly/coffee is our shop',
    'https://www.youtube.com/watch?v=abc',
    { text: '신청 https://han.gl/ours', context: { company } },
  ],
  invalid: [
    { text: '쿠폰 받기 https://bit.ly/3xYz.', excerpts: ['https://bit.ly/3xYz'] },
    { text: '신청은 vo.la/Ab12로 하세요', excerpts: ['vo.la/Ab12'] },
    { text: '자세히 me2.do/GabcD', excerpts: ['me2.do/GabcD'] },
    { text: '보기 https://buly.kr/9Xy?a=1', excerpts: ['https://buly.kr/9Xy?a=1'] },
    { text: 'Read more: https://www.ow.ly/XyZ9', excerpts: ['https://www.ow.ly/XyZ9'] },
    { text: 'HTTPS://CUTT.LY/Deal (ends Friday)', excerpts: ['HTTPS://CUTT.LY/Deal'] },
    { text: 'is.gd/a1 and t.ly/b2', excerpts: ['is.gd/a1', 't.ly/b2'] },
  ],
});
