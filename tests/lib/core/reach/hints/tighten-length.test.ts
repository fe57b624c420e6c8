import { docs, tightenLength } from '@/lib/core/reach/hints/tighten-length';
import { testRule } from '@/tests/support/rule-tester';

const FULL =
  '수도권 배송이 평균 31시간에서 22시간으로 줄었습니다. 물류센터를 두 곳 더 열고 밤에도 차를 보낸 덕분입니다. 다음 달에는 강원과 제주에서도 같은 날 나가도록 준비하고 있고 바뀌는 대로 여기에 적겠습니다';

testRule(tightenLength, docs, {
  valid: [
    FULL,
    '정말 짧은 글입니다',
    'A really short post',
    `죄송합니다. 정말 잘못했습니다. ${FULL}`.slice(0, 110),
  ],
  invalid: [
    {
      text: 'The new hub near the port really halves the way of every parcel to the islands: trucks leave at four, the ferry takes them at six, and the first doors are reached before lunch on the very same day.',
      excerpts: ['really ', 'very '],
      fixes: [
        'The new hub near the port halves the way of every parcel to the islands: trucks leave at four, the ferry takes them at six, and the first doors are reached before lunch on the very same day.',
        'The new hub near the port really halves the way of every parcel to the islands: trucks leave at four, the ferry takes them at six, and the first doors are reached before lunch on the same day.',
      ],
    },
    { text: `정말 ${FULL}`, excerpts: ['정말 '], fixes: [FULL] },
    {
      text: `We opened two more warehouses in order to send parcels at night as well, and deliveries in the capital now take 22 hours instead of 31 on average, from the first of the month. ${'See the map of all hubs.'}`,
      excerpts: ['in order to'],
      fixes: [
        'We opened two more warehouses to send parcels at night as well, and deliveries in the capital now take 22 hours instead of 31 on average, from the first of the month. See the map of all hubs.',
      ],
    },
  ],
});
