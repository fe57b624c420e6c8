import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameText } from '@/lib/core/text/mapped-text';
import { squeezeStretched } from '@/lib/core/text/squeeze-stretched';
import { withoutSeparators } from '@/lib/core/text/without-separators';
import { expectComposes } from '../../../support/readings';

const read = (text: string) => withoutSeparators(sameText(text)).text;
const TEXTS = fc.string({ unit: fc.constantFrom(...'가나ㄱab .-·~*1!', '💥', '\n') });

describe('words without what was put between their letters', () => {
  it.each([
    ['가.격', '가격'],
    ['최-고의', '최고의'],
    ['최★고', '최고'],
    ['최💥고', '최고'],
    ['무 료 배 송을 드려요', '무료배송을 드려요'],
    ['무 료 배 송 이벤트', '무료배송 이벤트'],
    ['최1고', '최고'],
    ['c.h.e.a.p', 'cheap'],
    ['c h e a p', 'cheap'],
    ['che*ap', 'cheap'],
    ['e-mail', 'email'],
    ['ㅂ.ㅅ', 'ㅂㅅ'],
  ])('%s reads %s', (given, expected) => {
    expect(read(given)).toBe(expected);
  });

  it.each([
    '오늘도 감사합니다. 내일 봬요!',
    '고객(님)께 “최고”의',
    '품질&가격',
    '오전9시부터',
    '제3회차',
    'well-known state-of-the-art',
    'we’re here, and/or there',
    'a b',
    '이 두 제품은',
    '3.5 대 1',
  ])('leaves “%s” alone', (text) => {
    expect(read(text)).toBe(text);
  });

  it('lead back to what was typed, through other readings too', () => {
    expectComposes(withoutSeparators, squeezeStretched, TEXTS);
  });
});
