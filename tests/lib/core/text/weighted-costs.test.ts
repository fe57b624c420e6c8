import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedCosts } from '@/lib/core/text/weighted-costs';
import { weigh } from '@/lib/core/text/weighted-length';

const told = (text: string) =>
  weightedCosts(text).map(({ kind, count, each }) => `${kind} ${count} × ${each}`);

describe('what a post on X spends its units on', () => {
  it('is told by links, emoji, wide and narrow characters', () => {
    expect(told('새 소식 👨‍👩‍👧🎉 https://example.com/a/long/path see b.co')).toEqual([
      'links 2 × 23',
      'emoji 2 × 2',
      'wide 3 × 2',
      'narrow 8 × 1',
    ]);
  });

  it('leaves out what is not there', () => {
    expect(told('hello')).toEqual(['narrow 5 × 1']);
    expect(told('')).toEqual([]);
  });

  it('takes decomposed Korean for what people see', () => {
    expect(told('한국'.normalize('NFD'))).toEqual(['wide 2 × 2']);
  });

  it('adds up to what X counts, whatever is written', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        'https://example.com/가나',
        '각',
        '각'.normalize('NFD'),
        '👩🏽‍💻',
        '🇰🇷',
        '☺',
        '☺️',
        '1️⃣',
        ' ',
        '\n',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join('');
        const sum = weightedCosts(text).reduce((units, { count, each }) => units + count * each, 0);
        expect(sum).toBe(weigh(text).weightedLength);
        expect(weightedCosts(text).every(({ count }) => Number.isInteger(count))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
