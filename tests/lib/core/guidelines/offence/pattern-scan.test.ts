import { describe, expect, it } from 'vitest';
import { alternativesOf, beginningsOf } from '@/lib/core/guidelines/offence/pattern-parts';
import { createPatternScan } from '@/lib/core/guidelines/offence/pattern-scan';

const letters = (codes: readonly number[] | null) => (codes ? String.fromCharCode(...codes) : null);
const beginnings = (entry: string) =>
  beginningsOf(entry).map(({ first, second }) => [letters(first), letters(second)]);

describe('the parts of a pattern', () => {
  it('parts alternatives outside groups only', () => {
    expect(alternativesOf('가(?:나|다)|[라|마]바')).toEqual(['가(?:나|다)', '[라|마]바']);
  });

  it.each([
    ['시발', [['시', '발']]],
    ['(?<!다|역)[시씨] ?[발팔](?!점)', [['시씨', '발팔']]],
    [
      '(?:이|저런) ?놈',
      [
        ['이', '놈'],
        ['저', '런'],
      ],
    ],
    ['쓰레기(?:야|들아)', [['쓰', '레']]],
    ['개(?:망|쓰레기)', [['개', '망쓰']]],
    ['시이*발', [['시', null]]],
    [
      '(?:좀 )?닥',
      [
        ['좀', '닥'],
        ['닥', ''],
      ],
    ],
  ])('tells how “%s” begins', (entry, expected) => {
    expect(beginnings(entry).map(([first, second]) => [first, second ?? null])).toEqual(
      expected.map(([first, second]) => [first, second === '' ? null : second]),
    );
  });

  it('refuses what begins with no letter', () => {
    expect(() => createPatternScan(['.+'])).toThrow('begins with no letter');
  });
});

describe('scanning for patterns', () => {
  const found = (entries: readonly string[], text: string) =>
    createPatternScan(entries)(text).map(({ start, end }) => text.slice(start, end));

  it('sees through signs and digits between syllables', () => {
    expect(found(['가나다'], '가나다 가1나~다 가!!나다 가 나다 가123나다')).toEqual([
      '가나다',
      '가1나~다',
      '가!!나다',
    ]);
  });

  it('takes the longest of several at one place', () => {
    expect(found(['가나', '가나다'], '가나다라')).toEqual(['가나다']);
  });

  it('begins where a Latin word may, if told so', () => {
    expect(createPatternScan(['ab'], true)('cab ab')).toEqual([{ start: 4, end: 6 }]);
  });
});
