import { expect, test } from 'vitest';
import { contentWords } from '@/lib/core/guidelines/reply/content-words';

test('keeps what a text is about, without particles and endings', () => {
  expect([...contentWords('3일이면 온다던 소파가 아직이에요')]).toEqual(['3', '온다', '소파', '아직']);
  expect([...contentWords('The sofa is 9 days late')]).toEqual(['sofa', '9', 'days', 'late']);
});

test('finds nothing in stock lines', () => {
  expect([...contentWords('고객님의 소중한 의견 감사합니다. 확인 후 답변드리겠습니다')]).toEqual([]);
  expect([...contentWords('Thank you for your valuable feedback')]).toEqual([]);
});
