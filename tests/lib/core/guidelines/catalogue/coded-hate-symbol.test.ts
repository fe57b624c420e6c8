import { codedHateSymbol, docs } from '@/lib/core/guidelines/catalogue/coded-hate-symbol';
import { testRule } from '@/tests/support/rule-tester';

testRule(codedHateSymbol, docs, {
  valid: [
    '홍어 삼합이 오늘의 메뉴입니다',
    '노무 상담은 화요일에 합니다',
    '88올림픽 사진전, 14일까지',
    '박물관에서 나치의 역사를 봅니다',
    'Flight 1488 lands at gate 14',
    'Row 88, seats free',
    'Remember the victims of the Nazis',
  ],
  invalid: [
    { text: '오조오억 명이 고른 맛', excerpts: ['오조오억'], fixes: ['수만 명이 고른 맛'] },
    { text: '오늘도 맛있노', excerpts: ['맛있노'] },
    { text: '딱 이만큼🤏 남았어요', excerpts: ['🤏'] },
    { text: '88 pairs, 14 colours', excerpts: ['88'] },
    { text: 'Top kek, the sale is on again', excerpts: ['kek'] },
  ],
});
