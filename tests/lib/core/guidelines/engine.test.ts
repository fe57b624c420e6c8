import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CATALOGUE } from '@/lib/core/guidelines/catalogue';
import type { CheckContext } from '@/lib/core/guidelines/draft-text';
import { createCheck } from '@/lib/core/guidelines/engine';
import { EMPTY_GUIDE, type Guide } from '@/lib/core/guidelines/guide';
import type { Rule } from '@/lib/core/guidelines/rule';
import { HINTS } from '@/lib/core/reach/hints';
import { applyEdit } from '@/lib/core/text/span';

const POST: CheckContext = { platform: 'x', kind: 'post' };

const aRule = (id: string, part: Partial<Rule> = {}): Rule => ({
  id,
  family: 'warning',
  level: 'warn',
  platforms: ['x', 'facebook'],
  kinds: ['post', 'reply', 'comment'],
  message: { ko: '확인', en: 'check' },
  reason: { ko: '까닭', en: 'because' },
  evidence: [],
  check: ({ text }) => (text.includes('!') ? [{ start: text.indexOf('!'), end: text.indexOf('!') + 1 }] : []),
  ...part,
});

const checkWith = (rules: readonly Rule[], guide: Partial<Guide> = {}) =>
  createCheck({ rules, guide: { ...EMPTY_GUIDE, ...guide } });

const rulesFound = (rules: readonly Rule[], guide: Partial<Guide> = {}, context = POST, text = '안녕!') =>
  checkWith(rules, guide)(text, context).findings.map(({ rule }) => rule);

describe('which rules speak', () => {
  it('only those of this site and this kind of text', () => {
    const rules = [
      aRule('here'),
      aRule('elsewhere', { platforms: ['facebook'] }),
      aRule('replies', { kinds: ['reply', 'comment'] }),
    ];

    expect(rulesFound(rules)).toEqual(['here']);
    expect(rulesFound(rules, {}, { platform: 'facebook', kind: 'comment' })).toEqual([
      'here',
      'elsewhere',
      'replies',
    ]);
  });

  it('only packs that the team or the moment switched on', () => {
    const rules = [aRule('claims', { pack: 'cosmetics' })];

    expect(rulesFound(rules)).toEqual([]);
    expect(rulesFound(rules, { packs: ['cosmetics'] })).toEqual(['claims']);
    expect(rulesFound(rules, {}, { ...POST, packs: ['cosmetics'] })).toEqual(['claims']);
  });

  it('none that the team switched off', () => {
    expect(rulesFound([aRule('loud'), aRule('quiet')], { rules: { loud: { on: false } } })).toEqual([
      'quiet',
    ]);
  });

  it('at the level the team chose, even where the rule would have said less', () => {
    const rule = aRule('one', { check: () => [{ start: 0, end: 1, level: 'tip' }] });
    const check = checkWith([rule], { rules: { one: { on: true, level: 'block' } } });

    expect(check('가', POST).findings.map(({ level }) => level)).toEqual(['block']);
  });

  it('the others still, when one throws, and its name is told', () => {
    const broken = aRule('broken', {
      check: () => {
        throw new Error('no');
      },
    });

    const result = checkWith([broken, aRule('fine')])('안녕!', POST);

    expect(result.findings.map(({ rule }) => rule)).toEqual(['fine']);
    expect(result.failedRules).toEqual(['broken']);
  });
});

describe('what comes out', () => {
  it('stands strongest first, then in order of the text', () => {
    const rules = [
      aRule('tip', { level: 'tip', check: () => [{ start: 0, end: 1 }] }),
      aRule('late', { check: () => [{ start: 2, end: 3 }] }),
      aRule('early', { check: () => [{ start: 1, end: 2 }] }),
      aRule('block', { level: 'block', check: () => [{ start: 3, end: 4 }] }),
    ];

    expect(rulesFound(rules, {}, POST, '가나다라')).toEqual(['block', 'early', 'late', 'tip']);
  });

  it('keeps advice on reach apart, unless it blocks', () => {
    const hint = (id: string, level: Rule['level']) => aRule(id, { family: 'hint', level });
    const { findings, hints } = checkWith([hint('soft', 'tip'), hint('hard', 'block')])('!', POST);

    expect(findings.map(({ rule }) => rule)).toEqual(['hard']);
    expect(hints.map(({ rule }) => rule)).toEqual(['soft']);
  });

  it('quotes the person’s own characters', () => {
    const [finding] = checkWith([aRule('one', { check: () => [{ start: 1, end: 3 }] })])(
      '가나다라',
      POST,
    ).findings;

    expect(finding?.excerpt).toBe('나다');
  });

  it.each([
    [{ start: -4, end: 99 }, '가👍나'],
    [{ start: 2, end: 3 }, '👍'],
    [{ start: 3, end: 1 }, ''],
    [{ start: Number.NaN, end: 1 }, '가'],
  ])('mends offsets %o that lie outside or inside a character', (span, excerpt) => {
    const [finding] = checkWith([aRule('one', { check: () => [span] })])('가👍나', POST).findings;

    expect(finding?.excerpt).toBe(excerpt);
  });

  it('lets the wider of two matches of one rule speak', () => {
    const rule = aRule('one', {
      check: () => [
        { start: 1, end: 2 },
        { start: 0, end: 3 },
      ],
    });

    expect(checkWith([rule])('가나다', POST).findings.map(({ excerpt }) => excerpt)).toEqual(['가나다']);
  });

  it('weighs the text as X does', () => {
    expect(checkWith([])('안녕 https://example.com', POST).weightedLength).toBe(28);
  });
});

describe('the team’s own words', () => {
  const terms: Guide['terms'] = [
    { id: '1', term: '유저', replacement: '이용자', level: 'warn', note: '고객에게는 이용자라고 합니다.' },
    { id: '2', term: 'cheap', replacement: '', level: 'advise', note: '' },
  ];

  it('are found with endings attached, and one click writes the other word', () => {
    const text = '새 유저에게 보내는 글';
    const [finding] = checkWith([], { terms })(text, POST).findings;

    expect(finding).toMatchObject({ rule: 'team-term', level: 'warn', excerpt: '유저' });
    expect(applyEdit(text, finding!.suggestions[0]!.edit)).toBe('새 이용자에게 보내는 글');
    expect(finding?.reason.ko).toBe('고객에게는 이용자라고 합니다.');
  });

  it('are pointed out without a fix where there is none', () => {
    const [finding] = checkWith([], { terms })('A cheap flight', POST).findings;

    expect(finding).toMatchObject({ level: 'advise', suggestions: [] });
    expect(finding?.message.en).toContain('cheap');
  });

  it('are found through full-width letters', () => {
    expect(checkWith([], { terms })('Ｃｈｅａｐ', POST).findings.map(({ excerpt }) => excerpt)).toEqual([
      'Ｃｈｅａｐ',
    ]);
  });
});

describe('words the team allows', () => {
  const text = '후원 계좌: 바다은행 402-11-930551';

  it('are never flagged', () => {
    expect(rulesFound(CATALOGUE, {}, POST, text)).toEqual(['pii-bank-account']);
    expect(rulesFound(CATALOGUE, { allowed: ['402-11-930551'] }, POST, text)).toEqual([]);
  });

  it('are known however a number is written', () => {
    expect(rulesFound(CATALOGUE, { allowed: ['40211930551'] }, POST, text)).toEqual([]);
  });

  it('cover a flagged word within a name, not the same word elsewhere', () => {
    const guide = { allowed: ['국내 최초 우유'], terms: [] };

    expect(rulesFound(CATALOGUE, guide, POST, '국내 최초 우유 나왔어요')).toEqual([]);
    expect(rulesFound(CATALOGUE, guide, POST, '국내 최초 두유 나왔어요')).toEqual([
      'superlative-unsubstantiated',
    ]);
  });
});

describe('any text at all', () => {
  const check = checkWith([...CATALOGUE, ...HINTS], {
    terms: [{ id: '1', term: '유저', replacement: '이용자', level: 'warn', note: '' }],
    allowed: ['모아'],
  });
  const pieces = fc.constantFrom(
    '010',
    '1234',
    '-',
    ' ',
    '\n',
    '주민',
    '카드',
    '계좌',
    '시',
    '발',
    'ㅅ',
    'ㅂ',
    '\u200b',
    '①',
    '\ud83d',
    '👍',
    'fuck',
    '*',
    '{',
    '이름',
    '}',
    '죄송',
    '셨다면',
    '#tag',
    '@a',
    'https://a.com',
    '유저',
    '모아',
    '한'.normalize('NFD'),
    '４',
    '공',
    '이',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
  );

  it('is checked without a rule failing, with spans and edits inside the text', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('x' as const, 'facebook' as const),
        fc.boolean(),
        (text, platform, sponsored) => {
          const { findings, hints, failedRules } = check(text, {
            platform,
            kind: 'post',
            sponsored,
            postsSinceQuestion: 9,
          });

          expect(failedRules).toEqual([]);
          for (const { start, end, excerpt, suggestions } of [...findings, ...hints]) {
            expect(text.slice(start, end)).toBe(excerpt);
            for (const { edit } of suggestions) {
              expect(edit.start).toBeGreaterThanOrEqual(0);
              expect(edit.end).toBeGreaterThanOrEqual(edit.start);
              expect(edit.end).toBeLessThanOrEqual(text.length);
            }
          }
        },
      ),
      { numRuns: 120 },
    );
  });
});
