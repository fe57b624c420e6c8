import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hangulOfKeys, keysOfHangul, readOtherLayout } from '@/lib/core/text/keyboard-layout';
import { originalSpan, sameText } from '@/lib/core/text/mapped-text';
import { squeezeStretched } from '@/lib/core/text/squeeze-stretched';
import { expectComposes } from '../../../support/readings';

const read = (text: string) => readOtherLayout(sameText(text)).text;
const SYLLABLES = fc.string({
  unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
  minLength: 3,
  maxLength: 8,
});
const TEXTS = fc.string({ unit: fc.constantFrom(...'anfyqothd ksㅠㄷㄴㅅ가ㅋ.1') });

describe('words typed with the keyboard on the other language', () => {
  it.each([
    ['anfyqothd 이벤트', '무료배송 이벤트'],
    ['dkssudgktpdy', '안녕하세요'],
    ['Anfyqothd', '무료배송'],
    ['ㅠㄷㄴㅅ', 'best'],
    ['ㅎㅕㅁㄱ무ㅅㄷㄷ', 'guarantee'],
  ])('%s reads %s', (given, expected) => {
    expect(read(given)).toBe(expected);
  });

  it.each([
    'hello world again',
    'customers receive',
    'birthday',
    'banana',
    'ㅋㅋㅋㅋ 네',
    'ㅇㅈ',
    'anfy',
    '안녕하세요',
    'KOREA',
  ])('leaves “%s” alone', (text) => {
    expect(read(text)).toBe(text);
  });

  it('are read as an input method would have written them', () => {
    fc.assert(
      fc.property(SYLLABLES, (word) => {
        const keys = convertHangulToQwerty(word);

        expect(read(keys)).toBe(word);
        expect(convertQwertyToHangul(keys)).toBe(word);
      }),
    );
  });

  it('point at the keys of each syllable', () => {
    fc.assert(
      fc.property(SYLLABLES, (word) => {
        const keys = convertHangulToQwerty(word);
        const reading = readOtherLayout(sameText(keys));
        [...word].forEach((syllable, at) => {
          const { start, end } = originalSpan(reading, at, at + 1);
          expect(convertQwertyToHangul(keys.slice(start, end))).toBe(syllable);
        });
      }),
    );
  });

  it('keep every letter, read or not', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abdhkrtsleEQ'), minLength: 6, maxLength: 12 }),
        (word) => {
          const reading = readOtherLayout(sameText(word));
          const keys = [...reading.text].map((_, at) => originalSpan(reading, at, at + 1));

          expect(keys.map(({ start, end }) => word.slice(start, end)).join('')).toBe(word);
          if (reading.text !== word) expect(reading.text).toMatch(/^[가-힣]{3,}$/);
        },
      ),
    );
  });

  it('lead back to what was typed, through other readings too', () => {
    expectComposes(squeezeStretched, readOtherLayout, TEXTS);
  });
});

describe('the keys of one layout on the other', () => {
  it('are those that es-hangul names', () => {
    fc.assert(
      fc.property(SYLLABLES, (word) => {
        expect(keysOfHangul(word)).toBe(convertHangulToQwerty(word));
        expect(hangulOfKeys(keysOfHangul(word))).toBe(word);
      }),
    );
  });

  it.each([
    ['qt', 'ㅂㅅ'],
    ['QOTHD', '뺴쏭'],
    ['qothd 24', '배송 24'],
    ['late', 'ㅣㅁㅅㄷ'],
  ])('%s makes %s, also where that is no whole word', (keys, letters) => {
    expect(hangulOfKeys(keys)).toBe(letters);
  });

  it.each([
    ['ㅈ개ㅜㅎㅁㅊ채ㅕㅜㅅ', 'wrongaccount'],
    ['ㅣㅐㄴㅅ 1', 'lost 1'],
  ])('%s was meant as %s', (letters, keys) => {
    expect(keysOfHangul(letters)).toBe(keys);
  });
});
