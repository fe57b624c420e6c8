import { docs, placeholderLeft } from '@/lib/core/guidelines/catalogue/placeholder-left';
import { testRule } from '@/tests/support/rule-tester';

testRule(placeholderLeft, docs, {
  valid: [
    '[광고] 오늘부터 판매합니다',
    'OX 퀴즈와 XL, XXL 사이즈',
    'ㅇㅇ 맞아요',
    '(시간) 오전 10시 (장소) 도서관 1층',
    'XOXO from the whole team',
    'Sizes S to XXL, [updated] today',
    '할인율은 {} 없이 적습니다',
  ],
  invalid: [
    { text: '{이름} 고객님께', excerpts: ['{이름}'], fixes: ['고객님께'] },
    { text: '○○ 고객님, 안녕하세요', excerpts: ['○○'], fixes: ['고객님, 안녕하세요'] },
    { text: 'OO월 OO일에 뵙겠습니다', excerpts: ['OO월 OO일'], fixes: ['에 뵙겠습니다'] },
    { text: '(고객명)님 답변드립니다', excerpts: ['(고객명)'], fixes: ['님 답변드립니다'] },
    { text: 'Hello [first name], thanks', excerpts: ['[first name]'], fixes: ['Hello , thanks'] },
    { text: 'Dear {{customer}}, hi', excerpts: ['{{customer}}'], fixes: ['Dear , hi'] },
    { text: 'TODO write this', excerpts: ['TODO write'], fixes: ['this'] },
  ],
});
