import { docs, readability } from '@/lib/core/reach/hints/readability';
import { testRule } from '@/tests/support/rule-tester';

const KOREAN =
  '새 물류센터는 공항에서 십 분 거리에 있으며 제주와 강원에서 들어온 주문도 당일에 나갈 수 있도록 밤새 불을 밝히고 일하는 동료들이 함께하고 있습니다.';
const ENGLISH =
  'The new hub stands ten minutes from the airport and takes in parcels from every island before noon, and we will send them on the very same day by train.';

testRule(readability, docs, {
  valid: [
    '새 물류센터는 공항에서 십 분 거리입니다. 밤에도 차가 나갑니다.',
    '최고의 광고, 사고 없는 출고, 그리고 늘 보고 싶은 참고 자료',
    'Short sentences are kind. So is this one.',
    'Links do not count: https://example.com/a/very/long/path/that/nobody/reads/aloud and tags neither #one #two #three',
  ],
  invalid: [
    {
      text: KOREAN,
      excerpts: [KOREAN],
      fixes: [KOREAN.replace('거리에 있으며 ', '거리에 있습니다. ')],
    },
    {
      text: ENGLISH,
      excerpts: [ENGLISH],
      fixes: [ENGLISH.replace('noon, and we will', 'noon. We will')],
    },
  ],
});
