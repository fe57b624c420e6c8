import { expect, test } from 'vitest';
import { anyOf } from '@/lib/core/guidelines/any-of';

test('finds a stretch of text once, by the first pattern that fits, in any case', () => {
  const found = 'Not our fault, NOT our problem'.matchAll(anyOf(/not our fault/, /not our \w+/));

  expect([...found].map(([words]) => words)).toEqual(['Not our fault', 'NOT our problem']);
});
