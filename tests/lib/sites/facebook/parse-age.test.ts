import { expect, it } from 'vitest';
import { parseAge } from '@/lib/sites/facebook/parse-age';

const HOUR = 3_600_000;

it.each([
  ['Just now', 0],
  ['방금', 0],
  ['3m', HOUR / 20],
  ['5분', HOUR / 12],
  ['2h', 2 * HOUR],
  ['2시간', 2 * HOUR],
  ['1d', 24 * HOUR],
  ['6일', 144 * HOUR],
  ['1w', 168 * HOUR],
  ['2주', 336 * HOUR],
  ['1년', 8_760 * HOUR],
  ['3 mins', HOUR / 20],
  ['2 hours ago', 2 * HOUR],
  ['1 day ago', 24 * HOUR],
  ['12분 전', HOUR / 5],
  ['11월 3일', null],
  ['Like', null],
  ['', null],
])('%j is an age of %s ms', (words, age) => {
  expect(parseAge(words)).toBe(age);
});
