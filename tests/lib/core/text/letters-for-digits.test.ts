import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDigitsAsLetters } from '@/lib/core/text/letters-for-digits';
import { sameText } from '@/lib/core/text/mapped-text';
import { withoutSeparators } from '@/lib/core/text/without-separators';
import { expectComposes } from '../../../support/readings';

const read = (text: string) => readDigitsAsLetters(sameText(text)).text;

describe('digits and signs that stand for letters', () => {
  it.each([
    ['fr33', 'free'],
    ['ch34p', 'cheap'],
    ['$ale', 'sale'],
    ['b3st d3al', 'best deal'],
    ['2벤트', '이벤트'],
  ])('%s reads %s', (given, expected) => {
    expect(read(given)).toBe(expected);
  });

  it('can be i or l', () => {
    expect(read('cl1ck')).toBe('click');
    expect(readDigitsAsLetters(sameText('dea1s'), 'l').text).toBe('deals');
  });

  it.each(['3시부터 5층', '1588-0000', 'S24 V2', '100원', '2026년', '$5 off', '제2공장', '5만원'])(
    'leaves “%s” alone',
    (text) => {
      expect(read(text)).toBe(text);
    },
  );

  it('stay unit for unit where they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab013$!@가나 .') }), (text) => {
        expect(read(text)).toHaveLength(text.length);
      }),
    );
    expectComposes(
      withoutSeparators,
      readDigitsAsLetters,
      fc.string({ unit: fc.constantFrom(...'ab03$가벤 .-') }),
    );
  });
});
