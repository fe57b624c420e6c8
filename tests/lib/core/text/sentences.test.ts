import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sentencesOf } from '@/lib/core/text/sentences';

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end at a stop, a question, an exclamation or a line break', () => {
    expect(split('안녕하세요. 오늘 열었어요!  오실래요?\n기다릴게요')).toEqual([
      '안녕하세요.',
      '오늘 열었어요!',
      '오실래요?',
      '기다릴게요',
    ]);
  });

  it('do not end inside numbers, links or after a title', () => {
    expect(split('Dr. Kim found 3.5 of 10 at example.com today. Really.')).toEqual([
      'Dr. Kim found 3.5 of 10 at example.com today.',
      'Really.',
    ]);
  });

  it('hold everything but whitespace, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'가나 .?!\n"a…') }), (text) => {
        expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
