import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { digitView, holdsNumber } from '@/lib/core/text/digit-view';

describe('a text as a reader of numbers sees it', () => {
  it.each([
    ['공일공 일이삼사 오육칠팔', '010 1234 5678'],
    ['공십공에 일이삼사에 오육칠팔', '010  1234  5678'],
    ['O1O-1234', '010-1234'],
    ['ㅇ1ㅇ.1234', '010.1234'],
    ['010ㅡ1234―5678', '010-1234-5678'],
    ['010·1234', '010.1234'],
    ['010…1234→5678', '010-1234-5678'],
    ['번호 공일공 빵빵빵빵 일이삼사', '번호 010 0000 1234'],
    ['이 4111-1111-1111-1111', '이 4111-1111-1111-1111'],
    ['010-0000-1234이고', '010-0000-1234이고'],
    ['면허 대구 05-104477-20', '면허 대구 05-104477-20'],
    ['010-0000-771팔', '010-0000-7718'],
  ])('%s reads %s', (given, expected) => {
    expect(digitView(given)).toBe(expected);
  });

  it.each([
    '이 일은 사이가 좋아서',
    '오륙칠팔 하고 세다가',
    '10OFF 쿠폰',
    '구이 요리 삼일 팔이',
    'Ollie and I',
  ])('leaves the words of “%s” alone', (text) => {
    expect(digitView(text)).toBe(text);
  });

  it('reads spelled-out English without moving anything', () => {
    const view = digitView('call four one five, five five five, zero one two three now');

    expect(view.replace(/\D/g, '')).toBe('4155550123');
    expect(view).toMatch(/^call 4.* now$/s);
  });

  it('is as long as the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'공일이영에 십0O1l-·ㅡ.ㅇ\nx', 'one ', 'zero ') }),
        (text) => {
          expect(digitView(text)).toHaveLength(text.length);
        },
      ),
    );
  });
});

describe('whether a text may hold a number', () => {
  it.each([
    '010-0000-1234',
    '공 일 공 일이삼사',
    'O1O-1234',
    '①②③④⑤⑥'.normalize('NFKC'),
    'four one five, five',
  ])('looks closer at “%s”', (text) => {
    expect(holdsNumber(text)).toBe(true);
  });

  it.each([
    '11월 25일 오전 9시에 문을 엽니다. 통로 폭은 140cm예요',
    '값은 12,900원이고 1,204분이 다녀가셨어요',
    'App 7.2.10 is out. Text can go up to 200 %',
    '이 일은 사이가 좋아서',
    'One of us, two of you',
  ])('passes over “%s”', (text) => {
    expect(holdsNumber(text)).toBe(false);
  });
});
