import { expect, test } from 'vitest';
import type { OwnText } from '@/lib/core/guidelines/check-context';
import { prevailing, usualEnding } from '@/lib/core/guidelines/register/usual-ending';

const said = (text: string): OwnText => ({
  text,
  at: 0,
  platform: 'x',
  kind: 'post',
  account: '',
  customer: '',
});

test('an account that mostly ends in 해요체 is known for it', () => {
  const texts = ['열었어요. 오세요! 커피도 있어요.', '쉬어요. 내일 봬요. 고마워요. 잘 자요.'].map(said);

  expect(usualEnding(texts)).toBe('haeyo');
});

test('a few sentences are no habit', () => {
  expect(usualEnding([said('열었어요. 오세요!')])).toBeNull();
});

test('headlines don’t count, and a mixture is no habit', () => {
  expect(prevailing(['none', 'hapnida', 'none'])).toBe('hapnida');
  expect(prevailing(['hapnida', 'haeyo'])).toBeNull();
  expect(prevailing([])).toBeNull();
});
