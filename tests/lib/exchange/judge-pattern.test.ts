import { afterEach, describe, expect, it, vi } from 'vitest';
import { judgePattern } from '@/lib/exchange/judge-pattern';

/** Shapes known to take exponential or polynomial time, from advisories and textbooks, in Korean and English dress. */
const HOSTILE: readonly string[] = [
  '^(a+)+$',
  '(a*)*b',
  '(a|a)*b',
  '(a|aa)+$',
  '(.*)*x',
  '(.*a){12}',
  '([a-zA-Z]+)*$',
  '^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$',
  '(\\w+\\s?)*$',
  '(\\d+)+원',
  '^(\\s*할인\\s*)+$',
  '(가+)+나',
  '([가-힣]+)*님',
  '([가-힣]+\\s?)+입니다',
  '(할인|할인 )+할인$',
  '(ㅋ+)+ㅎ',
  '(ㅋ|ㅋㅋ)+!',
  '^.*무료.*배송.*$',
  '.*.*=.*',
  '\\s+$',
  '[가-힣]+님',
  '\\d+\\s*원',
  '(x+x+)+y',
  '(?:a?){30}a{30}',
  '((a+)?)+b',
  '(a+|b+|ab)*c',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '(0|1|01)*2',
  '<(.*)>.*</\\1>',
  '([a-z]+)\\1',
  '(?=.*할인)(?=.*무료).*배송',
  '\\[(?:[^\\[\\]]|\\\\.)*\\]+$',
  '(https?://)?([\\w-]+\\.)+[\\w-]+(/[\\w- ./?%&=]*)?',
  '^(?:[\\w.]+)+@',
  '"(?:[^"\\\\]|\\\\.|[^"])*"',
];

describe('a pattern that could stall a composer', { timeout: 30_000 }, () => {
  it('is known in at least thirty shapes', () => {
    expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(30);
  });

  it.each(HOSTILE)('is refused: %s', async (pattern) => {
    const verdict = await judgePattern(pattern, false);

    expect(verdict).toMatchObject({ ok: false });
    if (!verdict.ok) expect(pattern).toContain(verdict.part);
  });

  it.each([
    ['^(a+)+$', 'a+)+'],
    ['세일 ?(\\d+)+원', '\\d+)+'],
    ['[가-힣]+님', '[가-힣]+'],
  ])('has its part at fault named: in %s it is %s', async (pattern, part) => {
    expect(await judgePattern(pattern, false)).toEqual({ ok: false, why: 'slow', part });
  });

  it('that is only beyond proof is refused as such, with what puts it there', async () => {
    expect(await judgePattern('(?<!가)나다+', false)).toEqual({ ok: false, why: 'unshown', part: '(?<!' });
    expect(await judgePattern('[가-힣]{1,400}님', false)).toMatchObject({ ok: false });
  });
});

describe('a pattern that runs in linear time is accepted', () => {
  it.each([
    '세일|할인 이벤트',
    '\\bMOA[- ]?\\d{1,9}\\b',
    '[가-힣]{1,20}님',
    '\\d{1,12} ?원',
    '(?:무료|공짜) ?(?:배송|증정)',
    '(?<![가-힣])최저가(?!보장)',
    '^\\s*광고',
    '[A-Z]{2,}',
    '[\\p{Emoji_Presentation}]{3}',
  ])('%s', async (pattern) => {
    expect(await judgePattern(pattern, true)).toEqual({ ok: true });
  });
});

describe('what is no regular expression', () => {
  it.each(['(', 'a**', '[z-a]', '\\p{Klingon}', '(?<n>a)(?<n>b)', '\\k<no>'])(
    'is said to be none: %s',
    async (pattern) => {
      expect(await judgePattern(pattern, false)).toEqual({ ok: false, why: 'syntax', part: pattern });
    },
  );
});

describe('a machine too busy to judge', () => {
  const now = performance.now.bind(performance);
  /** Makes the clock leap until as many attempts have run out of time. */
  const runOutOfTime = (attempts: number) => {
    let calls = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      calls += 1;
      return now() + (calls <= attempts * 2 ? calls * 60_000 : 0);
    });
  };

  afterEach(() => vi.restoreAllMocks());

  it('does not refuse a pattern for that at once', async () => {
    runOutOfTime(1);
    expect(await judgePattern('\\bMOA-\\d{1,8}\\b', true)).toEqual({ ok: true });
  });

  it('does when it has had its time twice', async () => {
    runOutOfTime(2);
    expect(await judgePattern('\\bMOA-\\d{1,7}\\b', true)).toMatchObject({ ok: false, why: 'unshown' });
  });
});
