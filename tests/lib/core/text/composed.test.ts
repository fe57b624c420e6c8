import fc from 'fast-check';
import { expect, it } from 'vitest';
import { composed } from '@/lib/core/text/composed';
import { originalSpan } from '@/lib/core/text/mapped-text';

it('decomposed Korean and accents are put together, and every letter still knows where it stood', () => {
  const text = '닭갈비 cafés'.normalize('NFD');

  const reading = composed(text);

  expect(reading.text).toBe('닭갈비 cafés');
  const { start, end } = originalSpan(reading, 1, 3);
  expect(text.slice(start, end)).toBe('갈비'.normalize('NFD'));
});

it('reads as X composes', () => {
  const letters = fc
    .constantFrom('한', '국어', 'é', 'a', ' ', '👩‍🚀', '1', '\n')
    .map((one) => one.normalize('NFD'));
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      expect(composed(text).text).toBe(text.normalize('NFC'));
    }),
  );
});
