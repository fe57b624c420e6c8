import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { weigh } from '@/lib/core/text/weighted-length';

describe('length as X counts it', () => {
  it.each([
    ['hello', 5],
    ['안녕', 4],
    ['안녕'.normalize('NFD'), 4],
    ['https://www.example.com/a/long/path?with=query#and-more', 23],
    ['example.com', 23],
    ['👨‍👩‍👧', 2],
    ['“인용”', 6],
    ['', 0],
  ])('“%s” weighs %i', (text, expected) => {
    expect(weigh(text).weightedLength).toBe(expected);
  });

  it('takes 280 and refuses 281, nothing, and characters X does not take', () => {
    expect(weigh('가'.repeat(140)).valid).toBe(true);
    expect(weigh(`${'가'.repeat(140)}a`).valid).toBe(false);
    expect(weigh('').valid).toBe(false);
    expect(weigh('a\uffff').valid).toBe(false);
  });

  it('says where the limit is passed', () => {
    expect(weigh('가'.repeat(140)).limitOffset).toBeNull();
    expect(weigh('가'.repeat(145)).limitOffset).toBe(140);
    expect(weigh(`${'👍'.repeat(140)}x`).limitOffset).toBe(280);
  });

  it('says where the limit is passed behind a character that X refuses, too', () => {
    expect(weigh(`\ufeff${'가'.repeat(145)}`).limitOffset).toBe(140);
  });

  it('says so in offsets of decomposed text too', () => {
    const text = '각'.repeat(142).normalize('NFD');

    expect(text.slice(weigh(text).limitOffset ?? 0).normalize('NFC')).toBe('각각');
  });

  it('has an offset exactly when the text is over the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 100, maxLength: 400 }), (text) => {
        const { weightedLength, limitOffset } = weigh(text);
        expect(limitOffset !== null).toBe(weightedLength > 280);
        expect(limitOffset ?? 0).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 40 },
    );
  });
});
