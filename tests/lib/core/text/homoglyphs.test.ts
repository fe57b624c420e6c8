import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHomoglyphs } from '@/lib/core/text/homoglyphs';
import { joinJamo } from '@/lib/core/text/join-jamo';
import { sameText } from '@/lib/core/text/mapped-text';
import { expectComposes, expectFaithful } from '../../../support/readings';

const read = (text: string) => readHomoglyphs(sameText(text)).text;
const TEXTS = fc.string({ unit: fc.constantFrom(...'aсеpѕо αο օl1人ㅣㅏ口ㅁ가.\n', '🅰', '🅒', 'ᴀ') });

describe('letters that look like others', () => {
  it.each([
    ['сheар', 'cheap', 'Cyrillic among Latin'],
    ['Ρaypal', 'Paypal', 'Greek among Latin'],
    ['օfficial', 'official', 'Armenian among Latin'],
    ['ᴄʜᴇᴀᴘ', 'cheap', 'small capitals'],
    ['🅲🅗🅔🅐🅟', 'cheap', 'letters in black shapes'],
    ['c.h.е.а.p', 'c.h.e.a.p', 'a word in single letters'],
    ['人ㅣ험', 'ㅅㅣ험', 'a Chinese sign beside a Hangul letter'],
    ['ㅂl밀', 'ㅂㅣ밀', 'a Latin letter beside a Hangul one'],
    ['0ㅏ 무 0ㅑ', 'ㅇㅏ 무 ㅇㅑ', 'a zero beside a Hangul letter'],
  ])('%s reads %s: %s', (given, expected) => {
    expect(read(given)).toBe(expected);
  });

  it.each([
    'Это наш сор и мусор',
    'σε καλή τιμή',
    'USB-кабель',
    'μ와 Ω 값',
    'café naïve',
    '大한민국 人간',
    'l1O0 vs. 10',
    '김○○ 고객님',
  ])('leaves “%s” alone', (text) => {
    expect(read(text)).toBe(text);
  });

  it('lead back to what was typed, through other readings too', () => {
    expectFaithful(readHomoglyphs, TEXTS);
    expectComposes(readHomoglyphs, joinJamo, TEXTS);
  });
});
