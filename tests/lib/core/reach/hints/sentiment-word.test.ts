import { docs, sentimentWord } from '@/lib/core/reach/hints/sentiment-word';
import { testRule } from '@/tests/support/rule-tester';

testRule(sentimentWord, docs, {
  valid: [
    '앱 검색이 더 빠르게 바뀌었습니다',
    '서비스 점검으로 화면이 바뀝니다',
    '로그인 화면이 바뀝니다 😊',
    '옥상에 텃밭이 있습니다',
    'The site update makes booking easier',
    'Our app update is done 🎉',
    'The booking fee changes, and so does the checkout: we changed the checkout fee',
  ],
  invalid: [
    { text: '12월 1일 예약 화면이 개편됩니다', excerpts: ['예약 화면이 개편'] },
    { text: 'We are introducing the search on 3 May', excerpts: ['introducing the search'] },
  ],
});
