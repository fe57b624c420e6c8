import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinJamo } from '@/lib/core/text/join-jamo';
import { originalSpan, sameText } from '@/lib/core/text/mapped-text';
import { squeezeStretched } from '@/lib/core/text/squeeze-stretched';
import { expectComposes, expectFaithful } from '../../../support/readings';

const read = (text: string) => squeezeStretched(sameText(text)).text;
const TEXTS = fc.string({ unit: fc.constantFrom(...'고오바아악이인에요호ㅋㅠae .\n') });

describe('words without the letters that draw them out', () => {
  it.each([
    ['최고오오', '최고'],
    ['최고오!', '최고!'],
    ['최고고고오오', '최고'],
    ['대바악', '대박'],
    ['대바아아악이야', '대박이야'],
    ['네에에에', '네'],
    ['와아아', '와'],
    ['좋아요오오', '좋아요'],
    ['ㅋㅋㅋㅋ', 'ㅋ'],
    ['cheeeap', 'cheap'],
  ])('%s reads %s', (given, expected) => {
    expect(read(given)).toBe(expected);
  });

  it.each([
    '기이한 일',
    '미인과 시인은',
    '고온 다습',
    '고객이에요',
    '주우며',
    '어린이이며 종이이다',
    '아이와 어른',
    '10000원, 1110번',
    'free, success',
    '하하',
  ])('leaves “%s” alone', (text) => {
    expect(read(text)).toBe(text);
  });

  it('can keep two Latin letters', () => {
    expect(squeezeStretched(sameText('freeee'), 2).text).toBe('free');
  });

  it('still point at all that was typed', () => {
    const reading = squeezeStretched(sameText('정말 최고오오!'));
    const at = reading.text.indexOf('최고');

    const { start, end } = originalSpan(reading, at, at + 2);

    expect('정말 최고오오!'.slice(start, end)).toBe('최고오오');
  });

  it('lead back to what was typed, through other readings too', () => {
    expectFaithful(squeezeStretched, TEXTS);
    expectComposes(squeezeStretched, joinJamo, TEXTS);
  });
});
