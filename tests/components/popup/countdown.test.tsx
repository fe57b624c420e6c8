import { expect, it } from 'vitest';
import { countdown } from '@/components/popup/countdown';
import { createTranslate } from '@/lib/locales/translate';

const MINUTE = 60_000;
const en = createTranslate('en');
const ko = createTranslate('ko');

it.each([
  [25 * MINUTE, 'in 25 min', '25분 뒤'],
  [120 * MINUTE, 'in 2 h', '2시간 뒤'],
  [130 * MINUTE, 'in 2 h 10 min', '2시간 10분 뒤'],
  [0, 'now', '지금'],
  [-12 * MINUTE, '12 min ago', '12분 지남'],
  [-60 * MINUTE, '1 h ago', '1시간 지남'],
])('tells %i ms as "%s" and "%s"', (away, english, korean) => {
  expect(countdown(away, en)).toBe(english);
  expect(countdown(away, ko)).toBe(korean);
});
