import { expect, it } from 'vitest';
import { withoutSign } from '@/lib/core/text/without-sign';

it.each([
  ['#가을세일', '가을세일'],
  ['＃sale', 'sale'],
  [' @Moa Care ', 'Moa Care'],
  ['c#', 'c#'],
  ['# ', ''],
])('takes the sign off “%s”', (name, bare) => {
  expect(withoutSign(name)).toBe(bare);
});
