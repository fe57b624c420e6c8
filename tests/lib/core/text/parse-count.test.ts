import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount } from '@/lib/core/text/parse-count';

describe('a count as the sites write it', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['1,234', 1_234],
    ['1,234,567 Views', 1_234_567],
    ['1.2K', 1_200],
    ['12K', 12_000],
    ['1.2M views', 1_200_000],
    ['3.4k', 3_400],
    ['1,2K', 1_200],
    ['1.234', 1_234],
    ['1.2만', 12_000],
    ['조회수 1.2만회', 12_000],
    ['3천', 3_000],
    ['1.5천 명', 1_500],
    ['12만', 120_000],
    ['1.1억', 110_000_000],
    ['4 Replies. Reply', 4],
    ['12 답글. 답글하기', 12],
    ['댓글 12개', 12],
    ['공유 3회', 3],
    ['5360 views. View post analytics', 5_360],
    ['7 members', 7],
    ['8 bookmarks', 8],
  ])('%s is %i', (text, count) => {
    expect(parseCount(text)).toBe(count);
  });

  it.each(['', 'Reply', '답글하기', '마음에 들어요', 'K'])('is not there in %j', (text) => {
    expect(parseCount(text)).toBeNull();
  });

  it('comes back whole from any grouping of thousands', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (count) => {
        expect(parseCount(count.toLocaleString('en-US'))).toBe(count);
        expect(parseCount(count.toLocaleString('de-DE'))).toBe(count);
        expect(parseCount(`댓글 ${count.toLocaleString('ko-KR')}개`)).toBe(count);
      }),
    );
  });

  it('comes back as exactly as it was shortened, in both languages', () => {
    const shorten = (locale: string) => new Intl.NumberFormat(locale, { notation: 'compact' });
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 900_000_000 }),
        fc.constantFrom('en', 'ko'),
        (count, locale) => {
          const read = parseCount(shorten(locale).format(count)) ?? Number.NaN;
          expect(Math.abs(read - count) / count).toBeLessThan(0.06);
        },
      ),
    );
  });
});
