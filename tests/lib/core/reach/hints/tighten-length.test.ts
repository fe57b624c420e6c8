import { describe, expect, it } from 'vitest';
import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { docs, tightenLength } from '@/lib/core/reach/hints/tighten-length';
import { applyEdit } from '@/lib/core/text/span';
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

const LONG = ` ${FULL}`;
const fixesOf = (text: string) =>
  tightenLength
    .check(createDraftText(text, { platform: 'x', kind: 'post' }))
    .flatMap(({ suggestions = [] }) => suggestions.map(({ edit }) => applyEdit(text, edit)));

describe('what is left without a filler reads right', () => {
  it.each([
    ['안녕하세요. 고객센터입니다.', '고객센터입니다.'],
    ['안녕하세요 고객 여러분께 알려 드립니다.', '고객 여러분께 알려 드립니다.'],
    ['안녕하세요 여러분 덕분에 열두 살입니다.', '여러분 덕분에 열두 살입니다.'],
    ['안녕하세요, 고객 여러분! 새 소식입니다.', '새 소식입니다.'],
    ['안녕하세요? ㅎㅎ 모아입니다.', '모아입니다.'],
    ['이벤트를 진행하고 있습니다.', '이벤트를 하고 있습니다.'],
    ['모집을 진행하고 있습니다.', '모집을 하고 있습니다.'],
    ['배송과 관련하여 알려 드립니다.', '배송에 대해 알려 드립니다.'],
    ['행사와 관련하여 알려 드립니다.', '행사에 대해 알려 드립니다.'],
    ['진심으로 감사드립니다.', '감사드립니다.'],
  ])('“%s” becomes “%s”', (text, shorter) => {
    expect(fixesOf(text + LONG)).toContain(shorter + LONG);
  });

  it.each([
    '안녕하세요라는 말을 모았습니다.',
    '절차를 진행하고 있습니다.',
    '연구결과 관련하여 알려 드립니다.',
    '크고 다양한 행사가 열립니다.',
    '너무 뜨거우면 식혀 드세요.',
    '고객을 진심으로 대하겠습니다.',
    '#정말 좋은 날입니다.',
  ])('nothing is offered that would cut into “%s”', (text) => {
    expect(fixesOf(text + LONG)).toEqual([]);
  });

  const ENGLISH =
    ' Trucks leave at four, the ferry takes them at six, and the first doors are reached before lunch. Islands come first, then the hills, and from the first of the month the whole coast as well.';

  it.each([
    ['We are really very pleased to announce that our pool opens.', 'Our pool opens.'],
    ['Currently we wait.', 'We wait.'],
    ['Currently iPhone repairs take an hour.', 'iPhone repairs take an hour.'],
    ['In order to help, we came.', 'To help, we came.'],
    ['We are in the process of building.', 'We are building.'],
    ['It is a really quick way.', 'It is a quick way.'],
  ])('“%s” becomes “%s”', (text, shorter) => {
    expect(fixesOf(text + ENGLISH)).toContain(shorter + ENGLISH);
  });

  it.each([
    'It is not really new and not just cheap.',
    'It is a really easy way.',
    'Thank you very much.',
    'We watch the Super Bowl and play Just Dance.',
    'We are excited to share our new map.',
    'We are in the process of a merger.',
    'Follow #just now.',
  ])('nothing is offered that would turn “%s” round', (text) => {
    expect(fixesOf(text + ENGLISH)).toEqual([]);
  });
});
