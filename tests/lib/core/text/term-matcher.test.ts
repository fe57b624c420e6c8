import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createTermMatcher } from '@/lib/core/text/term-matcher';

const found = (term: string, text: string) =>
  createTermMatcher([term])(text).map(({ start, end }) => text.slice(start, end));

describe('a team’s words in a text', () => {
  it.each([
    ['고객', '고객에게는 오늘 알렸습니다', '고객'],
    ['고객', '고객님들께서', '고객'],
    ['진행', '다음 주에 진행하겠습니다', '진행'],
    ['유저', '새로운 유저입니다', '유저'],
    ['고객 만족', '고객만족을 위해', '고객만족'],
    ['고객만족', '고객 만족을 위해', '고객 만족'],
    ['AI', 'AI를 씁니다', 'AI'],
    ['AI', '저희 ai가 답합니다', 'ai'],
    ['cheap', 'A CHEAP flight', 'CHEAP'],
    ['sign up', 'Please Sign  Up now', 'Sign  Up'],
    ['인사', '먼저 인사를 드려요', '인사'],
    ['배', '배를 깎아 드려요', '배'],
    ['사용하다', '지금 사용하시면 됩니다', '사용'],
    ['#여름', '오늘은 #여름 입니다', '#여름'],
    ['C++', 'we write C++ here', 'C++'],
  ])('“%s” is found in “%s”', (term, text, expected) => {
    expect(found(term, text)).toEqual([expected]);
  });

  it.each([
    ['사과', '이 사 과정은 어렵습니다'],
    ['사과', '사과나무를 심었습니다'],
    ['제품', '신제품이 나왔습니다'],
    ['이사', '이사회를 열었습니다'],
    ['대리', '대리석 바닥'],
    ['배', '배송이 늦었습니다'],
    ['배', '3배로 늘었습니다'],
    ['쿠폰', '쿠폰할인 행사'],
    ['사용하다', '사용 설명서'],
    ['cat', 'our catalogue'],
    ['cheap', 'cheaper flights'],
    ['ai', 'air and rain'],
    ['therapist', 'the rapist was jailed'],
    ['sign up', 'a signup page'],
  ])('“%s” is not found in “%s”', (term, text) => {
    expect(found(term, text)).toEqual([]);
  });

  it('names the longest first where several begin together', () => {
    const hits = createTermMatcher(['고객', '고객 만족', '고객 만족 센터'])('고객 만족 센터에서');

    expect(hits.map(({ term }) => term)).toEqual([2, 1, 0]);
  });

  it('ignores empty terms and repeats', () => {
    expect(createTermMatcher(['', ' '])('아무 글')).toEqual([]);
    expect(createTermMatcher(['가나', '가나'])('가나').length).toBe(2);
  });

  it('finds what looking for each term by itself finds', () => {
    const word = fc.string({ unit: fc.constantFrom(...'가나다ab 1'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.string({ unit: fc.constantFrom(...'가나다라ab 1.'), maxLength: 40 }),
        (terms, text) => {
          const together = createTermMatcher(terms)(text).map(
            ({ term, start, end }) => `${term} ${start} ${end}`,
          );
          const apart = terms.flatMap((term, at) =>
            createTermMatcher([term])(text).map(({ start, end }) => `${at} ${start} ${end}`),
          );
          expect(together.sort()).toEqual(apart.sort());
        },
      ),
    );
  });

  it('finds whole English words exactly where a plain search does', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ab'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom(...'ab .'), maxLength: 40 }),
        (terms, text) => {
          const naive = terms.flatMap((term, at) =>
            [...text.matchAll(new RegExp(`(?<![a-z])${term}(?![a-z])`, 'g'))].map(
              ({ index }) => `${at} ${index}`,
            ),
          );
          expect(
            createTermMatcher(terms)(text)
              .filter(({ disguised }) => !disguised)
              .map(({ term, start }) => `${term} ${start}`)
              .sort(),
          ).toEqual(naive.sort());
        },
      ),
    );
  });
});
