import { expect, it } from 'vitest';
import { LARGEST, letterOf, numberOf } from '@/lib/models/shared/letters';

it('each number is a character of its own, plain in JSON, and comes back', () => {
  const numbers = Array.from({ length: LARGEST + 1 }, (_, number) => number);
  const text = numbers.map(letterOf).join('');

  expect(text).toHaveLength(64);
  expect(JSON.stringify(text)).toBe(`"${text}"`);
  expect(Array.from(text, numberOf)).toEqual(numbers);
});
