import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyEdit, overlap, type Span, withoutCovered, withoutOverlaps } from '@/lib/core/text/span';

describe('spans', () => {
  it('are replaced by an edit and by nothing else', () => {
    expect(applyEdit('가나다', { start: 1, end: 2, text: 'x' })).toBe('가x다');
    expect(applyEdit('가나다', { start: 0, end: 0, text: '[광고] ' })).toBe('[광고] 가나다');
  });

  it('overlap when they share a character, not when they touch', () => {
    expect(overlap({ start: 0, end: 2 }, { start: 1, end: 3 })).toBe(true);
    expect(overlap({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
  });

  it('give way to earlier ones, or to wider ones', () => {
    const spans = [
      { start: 0, end: 2 },
      { start: 0, end: 5 },
      { start: 6, end: 7 },
    ];

    expect(withoutOverlaps(spans)).toEqual([spans[0], spans[2]]);
    expect(withoutCovered([...spans, { start: 0, end: 5 }])).toEqual([spans[1], spans[2]]);
  });

  it('keep exactly those that no wider and no earlier equal one covers', () => {
    const span = fc
      .tuple(fc.nat(8), fc.nat(5))
      .map(([start, length]): Span => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const width = ({ start, end }: Span) => end - start;
        const expected = spans.filter(
          (one, at) =>
            !spans.some(
              (other, place) =>
                other.start <= one.start &&
                one.end <= other.end &&
                (width(other) > width(one) || (width(other) === width(one) && place < at)),
            ),
        );
        expect(withoutCovered(spans)).toEqual(expected);
      }),
    );
  });
});
