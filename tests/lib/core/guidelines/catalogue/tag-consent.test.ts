import { docs, tagConsent } from '@/lib/core/guidelines/catalogue/tag-consent';
import { testRule } from '@/tests/support/rule-tester';

const answered = {
  author: '하늘',
  handle: 'haneul_22',
  addressesUs: true,
  time: null,
  ownReplies: 0,
  answeredByOthers: false,
};

testRule(tagConsent, docs, {
  valid: [
    '@partner_co 와 함께 만든 신제품입니다',
    '오늘 강연자: @kim_a @lee_b @park_c',
    '문의는 a@ex.kr, b@ex.kr, c@ex.kr로',
    { text: '@haneul_22 세일은 일요일까지입니다', context: { kind: 'reply', answered } },
    'Thanks @a_b @c_d @e_f for coming',
    '@anna_b your bag is at the desk',
    'Join @anna_b and @colin_d at noon',
  ],
  invalid: [
    {
      text: '@kim_a @lee_b, @park_c 보고 계신가요',
      excerpts: ['@kim_a @lee_b, @park_c'],
      fixes: ['보고 계신가요'],
    },
    { text: '@kim_a 님 쿠폰 받아 가세요', excerpts: ['@kim_a'], fixes: ['님 쿠폰 받아 가세요'] },
    {
      text: '@가을 @겨울 @봄 놀러 와',
      context: { platform: 'facebook' },
      excerpts: ['@가을 @겨울 @봄'],
      fixes: ['놀러 와'],
    },
    { text: 'Hey @a_b @c_d @e_f look', excerpts: ['@a_b @c_d @e_f'], fixes: ['Hey look'] },
    { text: '@sam_reads our sale is on', excerpts: ['@sam_reads'], fixes: ['our sale is on'] },
  ],
});
