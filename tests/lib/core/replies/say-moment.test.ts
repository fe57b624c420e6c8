import { expect, it } from 'vitest';
import { sayMoment } from '@/lib/core/replies/say-moment';

const TODAY = '2026-11-22';

it.each([
  ['2026-11-24', '18:00', '11월 24일 18시', '24 November, 18:00'],
  ['2026-11-24', '09:05', '11월 24일 9시 5분', '24 November, 09:05'],
  [TODAY, '17:30', '오늘 17시 30분', '17:30 today'],
  ['2027-01-03', '00:00', '2027년 1월 3일 0시', '3 January 2027, 00:00'],
  ['2026-11-24', '', '11월 24일', '24 November'],
  [TODAY, '', '11월 22일', '22 November'],
  ['', '14:00', '14시', '14:00'],
  ['', '', '', ''],
])('says %s %s as “%s” and “%s”', (date, time, ko, en) => {
  expect(sayMoment({ date, time }, 'ko', TODAY)).toBe(ko);
  expect(sayMoment({ date, time }, 'en', TODAY)).toBe(en);
});
