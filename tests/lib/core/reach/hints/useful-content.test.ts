import type { OwnText } from '@/lib/core/guidelines/check-context';
import { docs, usefulContent } from '@/lib/core/reach/hints/useful-content';
import { testRule } from '@/tests/support/rule-tester';

const before = (text: string): readonly OwnText[] => [
  { text, at: 1, platform: 'x', kind: 'post', account: '', customer: '' },
];

testRule(usefulContent, docs, {
  valid: [
    '겨울 코트를 30% 할인합니다',
    '내일부터 9시에 문을 엽니다',
    { text: '겨울 코트를 30% 할인합니다', context: { recent: before('내일부터 9시에 문을 엽니다') } },
    {
      text: '겨울 코트를 30% 할인합니다',
      context: { platform: 'facebook', recent: before('니트 반값 할인') },
    },
    'All coats are 30% off until Sunday',
    'We recall the new product, please do not buy it',
  ],
  invalid: [
    {
      text: '겨울 코트를 30% 할인합니다',
      context: { recent: before('니트를 반값에 할인합니다') },
      excerpts: [''],
    },
    {
      text: 'All coats are 30% off until Sunday',
      context: { recent: before('Shirts are half price') },
      excerpts: [''],
    },
    { text: '지금 바로 주문하세요!', excerpts: [''] },
    { text: 'Hurry, our sale is on!', excerpts: [''] },
  ],
});
