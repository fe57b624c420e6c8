import { expect, it } from 'vitest';

import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { pleasuresIn } from '@/lib/core/guidelines/pleasures';

const words = (text: string) =>
  pleasuresIn(createDraftText(text, { platform: 'x', kind: 'post' })).map(({ start, end }) =>
    text.slice(start, end),
  );

it.each([
  ['따뜻한 라떼 한 잔', ['라떼']],
  ['주말엔 캠핑이죠 ㅋㅋ', ['캠핑', 'ㅋㅋ']],
  ['사진 찍으러 오세요', ['으러 오세요']],
  ['Tacos and a movie tonight', ['Tacos', 'movie']],
  ['Join us for trivia', ['Join us for', 'trivia']],
])('hears a day like any other in “%s”', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it.each([
  '서버를 점검합니다',
  '밤 10시까지 복구하겠습니다',
  '메뉴 오른쪽 위의 단추를 누르세요',
  '여행자 안전 안내',
  'The building is closed',
  'Open the menu and press send',
])('hears none in “%s”', (text) => {
  expect(words(text)).toEqual([]);
});
