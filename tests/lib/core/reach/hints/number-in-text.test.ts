import { docs, numberInText } from '@/lib/core/reach/hints/number-in-text';
import { testRule } from '@/tests/support/rule-tester';

testRule(numberInText, docs, {
  valid: [
    '많은 분이 오셨습니다. 3일 동안 1,204분!',
    '여러 분 가운데 스무 명을 뽑았습니다',
    '많은 분께 불편을 드려 죄송합니다',
    'Nineteen bicycles, many stories',
    '비가 옵니다',
  ],
  invalid: [
    { text: '많은 분이 오셨습니다', excerpts: ['많은'] },
    { text: 'Prices fell significantly', excerpts: ['significantly'] },
  ],
});
