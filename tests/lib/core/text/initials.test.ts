import { getChoseong } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialsOf } from '@/lib/core/text/initials';

describe('initial consonants', () => {
  it('stand for their syllables, and all else stays', () => {
    expect(initialsOf('배송 지연 SOS!')).toBe('ㅂㅅ ㅈㅇ SOS!');
  });

  it('are those that es-hangul names', () => {
    const syllables = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit: syllables }), (word) => {
        expect(initialsOf(word)).toBe(getChoseong(word));
      }),
    );
  });
});
