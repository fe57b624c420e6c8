import { docs, highArousalPositive } from '@/lib/core/reach/hints/high-arousal-positive';
import { testRule } from '@/tests/support/rule-tester';

testRule(highArousalPositive, docs, {
  valid: [
    '임직원 80명이 봉사활동을 했습니다',
    '연탄 나눔 행사를 진행했습니다. 할머니가 처음 웃으셨어요',
    '토요일에 봉사활동을 합니다',
    '참사 현장에서 봉사활동을 했습니다. 희생자를 추모합니다',
    'We volunteered with eighty colleagues',
    'We took part in the clean-up after the flood',
    'Our team celebrated in silence: nobody had expected it',
  ],
  invalid: [
    { text: '가족의 달을 맞아 견학을 다녀왔습니다', excerpts: ['견학을 다녀왔습니다'] },
    { text: 'Last week we organised an event for schools', excerpts: ['we organised an event'] },
  ],
});
