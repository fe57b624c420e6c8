import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { koreanNumbersOf, readNumbers } from '@/lib/core/text/korean-numbers';
import { sameText } from '@/lib/core/text/mapped-text';
import { squeezeStretched } from '@/lib/core/text/squeeze-stretched';
import { expectComposes, expectFaithful } from '../../../support/readings';

const numbersIn = (text: string) =>
  koreanNumbersOf(text).map(({ start, end, value }) => [text.slice(start, end), value]);

describe('numbers as Korean writes them', () => {
  it.each([
    ['모두 천이백삼십 개입니다', '천이백삼십', 1_230],
    ['이백만 원 상당', '이백만', 2_000_000],
    ['이백만원을 드립니다', '이백만', 2_000_000],
    ['만 원짜리', '만', 10_000],
    ['3만 5천 원입니다', '3만 5천', 35_000],
    ['3만5천원', '3만5천', 35_000],
    ['1억 2천만 원', '1억 2천만', 120_000_000],
    ['1.5억 투자', '1.5억', 150_000_000],
    ['12조 3,456억', '12조 3,456억', 12_345_600_000_000],
    ['구백구십구 번', '구백구십구', 999],
    ['십이월', '십이', 12],
    ['육십 분', '육십', 60],
    ['2천 명', '2천', 2_000],
  ])('%s: %s is %i', (text, written, value) => {
    expect(numbersIn(text)).toEqual([[written, value]]);
  });

  it.each([
    '하지만 원래 그렇습니다',
    '천사와 이만 줄입니다',
    '백화점 십자가 만일',
    '천만에요',
    '그만 개발',
    '010-1234-5678',
    '십백',
    '전화 3 대',
    '조 원장님',
  ])('none in “%s”', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it('say the same in words and in figures', () => {
    const words = (value: number): string => {
      const digits = '영일이삼사오육칠팔구';
      const section = (part: number) =>
        [
          [1_000, '천'],
          [100, '백'],
          [10, '십'],
          [1, ''],
        ]
          .map(([size, name]) => {
            const digit = Math.floor(part / Number(size)) % 10;
            return digit === 0 ? '' : `${digit === 1 && name !== '' ? '' : digits.charAt(digit)}${name}`;
          })
          .join('');
      const high = Math.floor(value / 10_000);
      return `${high ? `${high === 1 ? '' : section(high)}만` : ''}${section(value % 10_000)}`;
    };
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99_999_999 }), (value) => {
        expect(numbersIn(`${words(value)} 원`)).toEqual([[words(value), value]]);
      }),
    );
  });

  it('read as figures', () => {
    const read = (text: string) => readNumbers(sameText(text)).text;

    expect(read('이백만 원과 1,500원')).toBe('2000000 원과 1500원');
    expect(read('번호 1,2,3과 3,14')).toBe('번호 1,2,3과 3,14');
  });

  it('lead back to what was typed, through other readings too', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'일이십백천만억조원개 1,0.') });
    expectFaithful(readNumbers, texts);
    expectComposes(squeezeStretched, readNumbers, texts);
  });
});
