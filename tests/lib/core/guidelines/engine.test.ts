import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CATALOGUE } from '@/lib/core/guidelines/catalogue';
import type { CheckContext } from '@/lib/core/guidelines/check-context';
import { createCheck } from '@/lib/core/guidelines/engine';
import { EMPTY_GUIDE, type Guide } from '@/lib/core/guidelines/guide';
import type { Rule } from '@/lib/core/guidelines/rule';
import { createTeamRules } from '@/lib/core/guidelines/team-rules';
import { HINTS } from '@/lib/core/reach/hints';
import { aTeamRule } from '../../../support/team-rule';

const POST: CheckContext = { platform: 'x', kind: 'post' };

const aRule = (id: string, part: Partial<Rule> = {}): Rule => ({
  id,
  family: 'warning',
  level: 'warn',
  platforms: ['x', 'facebook'],
  kinds: ['post', 'reply', 'comment'],
  languages: ['ko', 'en'],
  check: ({ text }) => (text.includes('!') ? [{ start: text.indexOf('!'), end: text.indexOf('!') + 1 }] : []),
  ...part,
});

const checkWith = (rules: readonly Rule[], guide: Partial<Guide> = {}) =>
  createCheck({
    rules,
    teamRules: createTeamRules(guide.teamRules ?? []),
    guide: { ...EMPTY_GUIDE, ...guide },
    now: () => 0,
  });

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
    const rules = [aRule('claims', { packs: ['cosmetics', 'medical'] })];

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

describe('rules with cues', () => {
  const rule = aRule('cued', { cues: ['안녕'], check: () => [{ start: 0, end: 1 }] });

  it('are asked only where one of them stands, in any form', () => {
    expect(rulesFound([rule], {}, POST, '안녕!')).toEqual(['cued']);
    expect(rulesFound([rule], {}, POST, '안\u200b녕!')).toEqual(['cued']);
    expect(rulesFound([rule], {}, POST, '잘 가')).toEqual([]);
  });
});

describe('a check that takes too long', () => {
  it('stops, and says which rule took the time and which were not reached', () => {
    let clock = 0;
    const slow = aRule('slow', {
      level: 'block',
      check: () => {
        clock += 1_000;
        return [];
      },
    });
    const check = createCheck({ rules: [slow, aRule('late')], guide: EMPTY_GUIDE, now: () => clock });

    expect(check('안녕!', POST)).toMatchObject({ findings: [], failedRules: ['late'], overran: 'slow' });
  });

  it('has heard what holds a post by then, whatever time the team’s rules take', () => {
    let clock = 0;
    const check = createCheck({
      rules: [aRule('mild'), aRule('grave', { level: 'block' })],
      teamRules: (_, attempt) =>
        attempt('team/slow', () => {
          clock += 1_000;
          return [];
        }),
      guide: EMPTY_GUIDE,
      now: () => clock,
    });
    const { findings, failedRules, overran } = check('안녕!', POST);

    expect(findings.map(({ rule }) => rule)).toEqual(['grave']);
    expect({ failedRules, overran }).toEqual({ failedRules: ['mild'], overran: 'team/slow' });
  });
});

describe('the team’s own rules', () => {
  const teamRules = [
    aTeamRule({ kind: 'prefer', terms: ['유저'], replacement: '이용자' }, { id: '1', level: 'warn' }),
    aTeamRule({ kind: 'pattern', pattern: '[', ignoreCase: false }, { id: '2' }),
  ];

  it('stand among the others, and one that is broken fails alone', () => {
    const { findings, failedRules } = checkWith([aRule('one', { level: 'block' })], { teamRules })(
      '유저 여러분!',
      POST,
    );

    expect(findings.map(({ rule, family }) => [rule, family])).toEqual([
      ['one', 'warning'],
      ['team/1', 'tone'],
    ]);
    expect(failedRules).toEqual(['team/2']);
  });

  it('leave the words alone that the team allows', () => {
    const check = checkWith([], { teamRules, allowed: ['유저 포럼'] });

    expect(check('유저 포럼에서 만나요', POST).findings).toEqual([]);
    expect(check('유저 여러분', POST).findings).toHaveLength(1);
  });
});

const dismissed = (reach: Guide['dismissals'][number]['reach'], rule = 'placeholder-left') => ({
  id: '1',
  rule,
  reach,
  at: 0,
});

describe('“Not again”', () => {
  const guide = (reach: Guide['dismissals'][number]['reach']) => ({
    dismissals: [dismissed(reach, 'one')],
  });

  it('silences these words, this place or this account, and nothing else', () => {
    const rules = [aRule('one'), aRule('two')];
    const account = { handle: 'moa', role: 'brand' } as const;

    expect(rulesFound(rules, guide({ by: 'wording', words: '!' }))).toEqual(['two']);
    expect(rulesFound(rules, guide({ by: 'wording', words: '?' }))).toEqual(['one', 'two']);
    expect(rulesFound(rules, guide({ by: 'place', platform: 'x', kind: 'post' }))).toEqual(['two']);
    expect(rulesFound(rules, guide({ by: 'place', platform: 'x', kind: 'reply' }))).toEqual(['one', 'two']);
    expect(rulesFound(rules, guide({ by: 'account', account: 'moa' }), { ...POST, account })).toEqual([
      'two',
    ]);
    expect(rulesFound(rules, guide({ by: 'account', account: 'moa' }))).toEqual(['one', 'two']);
  });
});

describe('a blank in braces', () => {
  const reply = { platform: 'x', kind: 'reply' } as const;
  const found = (guide: Partial<Guide>, text = '{이름}님, 안녕하세요') =>
    checkWith(CATALOGUE, guide)(text, reply)
      .findings.filter(({ rule }) => rule === 'placeholder-left')
      .map(({ excerpt, level }) => [excerpt, level]);
  const held = [['{이름}', 'block']];

  it.each<readonly [string, Partial<Guide>]>([
    ['“Not again” to these words', { dismissals: [dismissed({ by: 'wording', words: '{이름}' })] }],
    ['“Not again” in replies', { dismissals: [dismissed({ by: 'place', platform: 'x', kind: 'reply' })] }],
    ['an allowed word', { allowed: ['{이름}'] }],
    ['the rule switched off', { rules: { 'placeholder-left': { on: false } } }],
    ['a milder level', { rules: { 'placeholder-left': { on: true, level: 'tip' } } }],
  ])('is held whatever the team says: %s', (_, guide) => {
    expect(found(guide)).toEqual(held);
  });

  it('is alone in that: the rule’s other signs go quiet as any rule does', () => {
    expect(found({}, '답변드립니다 TODO')).toHaveLength(1);
    expect(found({ rules: { 'placeholder-left': { on: false } } }, '답변드립니다 TODO')).toEqual([]);
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
    const guide = { allowed: ['국내 최초 우유'] };

    expect(rulesFound(CATALOGUE, guide, POST, '국내 최초 우유 나왔어요')).toEqual([]);
    expect(rulesFound(CATALOGUE, guide, POST, '국내 최초 두유 나왔어요')).toEqual([
      'superlative-unsubstantiated',
    ]);
  });
});

describe('any text at all', () => {
  const check = checkWith([...CATALOGUE, ...HINTS], {
    teamRules: [
      aTeamRule({ kind: 'prefer', terms: ['유저'], replacement: '이용자' }),
      aTeamRule({ kind: 'spelling', name: '모아', wrong: ['MOA'] }),
      aTeamRule({ kind: 'repeat', most: 2 }),
      aTeamRule({ kind: 'emoji', allowed: [] }),
      aTeamRule({ kind: 'limit', what: 'characters', terms: [], most: 20 }),
      aTeamRule({ kind: 'ending', style: 'polite' }),
      aTeamRule({ kind: 'sign-off', endings: ['모아'] }),
    ],
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
    fc.string({ unit: fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code)) }),
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
