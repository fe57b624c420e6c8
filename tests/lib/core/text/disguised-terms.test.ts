import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { originalSpan } from '@/lib/core/text/mapped-text';
import { normalize } from '@/lib/core/text/normalize';
import { createTermMatcher } from '@/lib/core/text/term-matcher';

/** The person's own characters, as a rule would mark them. */
const found = (term: string, text: string) => {
  const normal = normalize(text);
  return createTermMatcher([term])(normal.text)
    .map(({ start, end }) => originalSpan(normal, start, end))
    .map(({ start, end }) => text.slice(start, end));
};

describe('a team’s word in disguise', () => {
  describe.each(
    Object.entries({
      'separators inside the word': [
        ['가격', '가.격 문의는 여기로', '가.격'],
        ['가격', '가-격을 알려 주세요', '가-격'],
        ['최고', '업계 최·고의 품질', '최·고'],
        ['최고', '최♥고!', '최♥고'],
        ['최고', '최💥고예요', '최💥고'],
        ['무료배송', '무.료.배.송입니다', '무.료.배.송'],
        ['무료배송', '무 료 배 송 이벤트', '무 료 배 송'],
        ['무료배송', '무 료 배 송을 드려요', '무 료 배 송'],
        ['최고', '최1고', '최1고'],
        ['cheap', 'really c.h.e.a.p flights', 'c.h.e.a.p'],
        ['cheap', 'really c h e a p flights', 'c h e a p'],
        ['cheap', 'really che*ap flights', 'che*ap'],
        ['email', 'send an e-mail', 'e-mail'],
      ],
      'stretched letters': [
        ['최고', '최고오오', '최고오오'],
        ['최고', '최고오!', '최고오'],
        ['최고', '최고고고고', '최고고고고'],
        ['대박', '대바악', '대바악'],
        ['대박', '대바아아악이에요', '대바아아악'],
        ['무료', '무료오오를', '무료오오'],
        ['cheap', 'sooo cheeeeap', 'cheeeeap'],
        ['free', 'freeeee!', 'freeeee'],
        ['ㅋㅋ', '네 ㅋㅋㅋㅋㅋ', 'ㅋㅋㅋㅋㅋ'],
      ],
      'letters typed apart': [
        ['최고', 'ㅊㅗㅣㄱㅗ', 'ㅊㅗㅣㄱㅗ'],
        ['최고', '최ㄱㅗ예요', '최ㄱㅗ'],
        ['무료', '무ㄹㅛ', '무ㄹㅛ'],
        ['무료배송', '무료ㅂㅐ송', '무료ㅂㅐ송'],
      ],
      'full-width and invisible characters': [
        ['cheap', 'ｃｈｅａｐ flights', 'ｃｈｅａｐ'],
        ['최고', '최\u200b고', '최\u200b고'],
        ['최고', '최고'.normalize('NFD'), '최고'.normalize('NFD')],
        ['sale', 'sa\u00adle', 'sa\u00adle'],
      ],
      'letters that look alike': [
        ['cheap', 'сheар flights', 'сheар'],
        ['cheap', 'ᴄʜᴇᴀᴘ flights', 'ᴄʜᴇᴀᴘ'],
        ['cheap', '🅲🅷🅴🅰🅿 flights', '🅲🅷🅴🅰🅿'],
        ['cheap', '𝐜𝐡𝐞𝐚𝐩 flights', '𝐜𝐡𝐞𝐚𝐩'],
        ['시험', '人ㅣ험', '人ㅣ험'],
        ['비밀', 'ㅂl밀', 'ㅂl밀'],
      ],
      'digits and signs for letters': [
        ['cheap', 'ch34p flights', 'ch34p'],
        ['free', 'get it fr33 now', 'fr33'],
        ['click', 'cl1ck here', 'cl1ck'],
        ['deal', 'dea1 of the day', 'dea1'],
        ['sale', 'big $ale', '$ale'],
        ['이벤트', '2벤트 참여하세요', '2벤트'],
      ],
      'the keyboard on the other language': [
        ['무료배송', 'anfyqothd 이벤트', 'anfyqothd'],
        ['무료배송', 'anfyqothddms', 'anfyqothd'],
        ['best', 'ㅠㄷㄴㅅ', 'ㅠㄷㄴㅅ'],
      ],
      'several at once': [
        ['최고', '최.고오오', '최.고오오'],
        ['무료배송', 'ㅁㅜ.료.배송', 'ㅁㅜ.료.배송'],
        ['cheap', 'с.h.e.а.p', 'с.h.e.а.p'],
      ],
    }),
  )('is found through %s', (_, cases) => {
    it.each(cases)('“%s” in “%s”', (term, text, expected) => {
      expect(found(term, text)).toEqual([expected]);
    });
  });

  it.each([
    ['이사', '이.사.회를 열었습니다'],
    ['고객', '찾아 주세요.고객센터입니다'],
    ['기한', '기이한 일이에요'],
    ['민증', '미인증 계정'],
    ['의자', '주의자'],
    ['cat', 'our cat4logue'],
    ['were', 'we’re here'],
    ['resign', 'please re-sign the form'],
    ['signup', 'see example.com/sign.up'],
    ['ill', 'I’ll be there'],
    ['cop', 'это сор и мусор'],
    ['dork', '애가 아파요'],
    ['이사', '2사 만루'],
    ['사과', '4과와 5과를 읽으세요'],
    ['새차', '새 차를 샀어요'],
    ['무료배송', 'ㅁㄹㅂㅅ'],
    ['on', 'www.o-n.example'],
  ])('“%s” is not seen in “%s”', (term, text) => {
    expect(found(term, text)).toEqual([]);
  });

  it('is told from the word as it is', () => {
    const [plain, disguised] = ['최고', '최.고'].map((text) => createTermMatcher(['최고'])(text)[0]);

    expect(plain?.disguised).toBe(false);
    expect(disguised?.disguised).toBe(true);
  });
});

describe('initial consonants', () => {
  it.each([
    ['ㅇㅈ', 'ㅇㅈ?', 'ㅇㅈ'],
    ['ㅇㅈ', '완전 ㅇㅈ합니다', 'ㅇㅈ'],
    ['ㅇㅈ', 'ㅇㅈㅋㅋ', 'ㅇㅈ'],
    ['ㅇㅈ', 'ㅇ.ㅈ', 'ㅇ.ㅈ'],
    ['ㅇㅈ', 'ㄹㅇ ㅇㅈ', 'ㅇㅈ'],
  ])('of a term that is written in them: “%s” in “%s”', (term, text, expected) => {
    expect(found(term, text)).toEqual([expected]);
  });

  it.each([
    ['ㅇㅈ', 'ㅇㅈㄹ'],
    ['ㅇㅈ', 'ㄱㅇㅈ'],
    ['ㅇㅈ', '인정합니다'],
  ])('“%s” is not in “%s”', (term, text) => {
    expect(found(term, text)).toEqual([]);
  });
});

describe('a term with a number', () => {
  it.each([
    ['100만 원', '백만 원을 드려요', '백만 원'],
    ['100만원', '1,000,000원 상당', '1,000,000원'],
    ['100만 원', '100만원', '100만원'],
    ['백만 원', '100만 원', '100만 원'],
    ['50% 할인', '50% 할인', '50% 할인'],
  ])('“%s” in “%s”', (term, text, expected) => {
    expect(found(term, text)).toEqual([expected]);
  });
});

describe('whatever the text', () => {
  const unit = fc.constantFrom(
    ...'가격최고오오무료배송abcheapＣсー．.·- 0134ㄱㅏㅊㅗ♥\u200b',
    '💥',
    '최고',
    'cheap',
    '\n',
    '한'.normalize('NFD'),
  );
  const TERMS = ['가격', '최고', '무료배송', 'cheap', 'ㅊㄱ', '가', 'ab', '100만 원'];
  const find = createTermMatcher(TERMS);

  it('hits lie inside it, on whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        for (const { start, end } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('looking for each term by itself finds the same', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const keys = (hits: readonly { start: number; end: number }[], term: number) =>
          hits.map(({ start, end }) => `${term} ${start} ${end}`);
        const together = find(text).flatMap((hit) => keys([hit], hit.term));
        const apart = TERMS.flatMap((term, at) => keys(createTermMatcher([term])(text), at));

        expect(together.sort()).toEqual(apart.sort());
      }),
    );
  });

  it('what was marked reads as the term when it stands alone', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        for (const { term, start, end, disguised } of find(text)) {
          if (!disguised) continue;
          const alone = text.slice(start, end);
          expect(createTermMatcher([TERMS[term] ?? ''])(alone)).toEqual([
            expect.objectContaining({ start: 0, end: alone.length }),
          ]);
        }
      }),
    );
  });
});
