import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { originalSpan, sameText } from '@/lib/core/text/mapped-text';
import { normalize } from '@/lib/core/text/normalize';
import { expectInOrder } from '../../../support/readings';

const codePoint = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const plain = (text: string) => normalize(text).text;

describe('the plain form of a text', () => {
  it('leaves ordinary Korean and English as they are', () => {
    const text = '안녕하세요, Tonewright 2.0입니다! “따옴표” · 줄표 — 와 ㅋㅋ\n끝';

    expect(normalize(text)).toEqual(sameText(text));
  });

  it.each([
    ['한글'.normalize('NFD'), '한글', 'composes Hangul that macOS took apart'],
    ['ＡＢＣ　１２３', 'ABC 123', 'narrows full-width letters, digits and spaces'],
    ['a\u00a0b', 'a b', 'makes a no-break space plain'],
    ['시\u200b발\ufeff', '시발', 'drops what nobody sees'],
    ['①②⓪❸➃', '12034', 'reads circled digits'],
    ['𝟘𝟙𝟚 𝐛𝐨𝐥𝐝', '012 bold', 'reads mathematical letters and digits'],
    ['1️⃣2️⃣', '12', 'reads keycaps'],
    ['cafe\u0301', 'café', 'composes accents'],
    ['ﾡﾢ', 'ㄱㄲ', 'widens half-width Hangul letters'],
    ['👨‍👩‍👧', '👨👩👧', 'keeps emoji and drops what joins them'],
  ])('turns %s into %s: %s', (given, expected) => {
    expect(plain(given)).toBe(expected);
  });

  it('leads back to the person’s own characters', () => {
    const text = '번호 ０1\u200b0-③ 끝';
    const normal = normalize(text);
    const at = normal.text.indexOf('010-3');

    const { start, end } = originalSpan(normal, at, at + 5);

    expect(text.slice(start, end)).toBe('０1\u200b0-③');
  });

  it('maps every offset of any text into that text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint }), (text) => {
        expectInOrder(normalize(text), text);
      }),
    );
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'가ㄱㅏ시１①\u200b\u00a0aＡ́한ᄀ') }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });
});
