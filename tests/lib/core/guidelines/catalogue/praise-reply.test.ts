import { docs, praiseReply } from '@/lib/core/guidelines/catalogue/praise-reply';
import { answeredPost } from '@/tests/support/answered-post';
import { testRule } from '@/tests/support/rule-tester';

testRule(praiseReply, docs, {
  context: answeredPost({ kind: 'praise' }),
  valid: [
    '고맙습니다! 민지 님 덕분에 주방이 환해졌어요',
    { text: '이번 주 할인은 금요일까지입니다', context: answeredPost({ kind: 'question' }) },
    '출근길에 힘이 됐다니 저희가 더 고맙습니다',
    'That made our morning, thank you',
    { text: 'The sale ends on Friday', context: answeredPost({ kind: 'question' }) },
  ],
  invalid: [
    { text: '고맙습니다! 신제품도 기대해 주세요', excerpts: ['신제품'] },
    { text: '감사합니다. 링크에서 쿠폰 받아 가세요', excerpts: ['링크'] },
    { text: 'Thanks! Use code SPRING', excerpts: ['code'] },
    { text: `고맙습니다. ${'오래 준비한 메뉴라 더 기쁩니다. '.repeat(8)}`, excerpts: [''] },
  ],
});
