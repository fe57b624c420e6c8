import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CheckContext } from '@/lib/core/guidelines/check-context';
import { ANYWHERE, type TeamDemand, type TeamRule, type TeamScope } from '@/lib/core/guidelines/team-rule';
import { applyEdit } from '@/lib/core/text/span';
import { aTeamRule } from '../../../support/team-rule';
import { teamCheck } from '../../../support/team-rule-tester';

const ONE_OF_EACH: readonly TeamDemand[] = [
  { kind: 'avoid', terms: ['여러분', 'cheap'] },
  { kind: 'prefer', terms: ['유저'], replacement: '고객님' },
  { kind: 'require', terms: ['광고'], when: ['유저'] },
  { kind: 'limit', what: 'emoji', terms: [], most: 0 },
  { kind: 'repeat', most: 3 },
  { kind: 'only-with', terms: ['user'], companions: ['guide'] },
  { kind: 'never-with', terms: ['유저'], companions: ['user'] },
  { kind: 'spelling', name: 'Nasa', wrong: [] },
  { kind: 'ending', style: 'polite' },
  { kind: 'links', domains: ['example.com'] },
  { kind: 'hashtags', allowed: ['모아'], required: ['모아'] },
  { kind: 'emoji', allowed: [] },
  { kind: 'sign-off', endings: ['모아 드림'] },
  { kind: 'pattern', pattern: '[0-9]+번', ignoreCase: false },
  { kind: 'occurrence', pattern: ',', ignoreCase: false, most: 1, within: 'text' },
  { kind: 'conditional', first: '\\b[A-Z]{3,}\\b', second: '\\(([A-Z]{3,})\\)', ignoreCase: false },
];
const AVOID = { kind: 'avoid', terms: ['유저', 'user'] } as const;
const SEOUL = 'Asia/Seoul';
/** One minute before and after midnight in Seoul, between 30 November and 1 December 2026. */
const BEFORE = Date.UTC(2026, 10, 30, 14, 59);
const AFTER = Date.UTC(2026, 10, 30, 15, 1);

const speaks = (scope: Partial<TeamScope>, context: Partial<CheckContext> = {}, text = '새 유저, new user') =>
  teamCheck([aTeamRule(AVOID, { scope: { ...ANYWHERE, ...scope } })])(text, context).findings.length > 0;

describe('where a rule of the team speaks', () => {
  it('is everywhere, unless it says otherwise', () => {
    expect(speaks({})).toBe(true);
    expect(speaks({}, { platform: 'facebook', kind: 'comment' })).toBe(true);
  });

  it('is on its platforms and in its kinds of text', () => {
    expect(speaks({ platforms: ['facebook'] })).toBe(false);
    expect(speaks({ platforms: ['facebook'] }, { platform: 'facebook' })).toBe(true);
    expect(speaks({ kinds: ['reply', 'comment'] })).toBe(false);
    expect(speaks({ kinds: ['reply', 'comment'] }, { kind: 'reply' })).toBe(true);
  });

  it('is on its accounts, and not where the account is unknown', () => {
    expect(speaks({ accounts: ['@Moa_kr'] }, { account: { handle: 'moa_kr', role: 'brand' } })).toBe(true);
    expect(speaks({ accounts: ['moa_kr'] }, { account: { handle: 'moa_care', role: 'care' } })).toBe(false);
    expect(speaks({ accounts: ['moa_kr'] })).toBe(false);
  });

  it('is in texts of its language', () => {
    expect(speaks({ languages: ['en'] })).toBe(false);
    expect(speaks({ languages: ['en'] }, {}, 'a new user')).toBe(true);
    expect(speaks({ languages: ['ko'] }, {}, '새 유저')).toBe(true);
  });
});

describe('when a rule of the team speaks', () => {
  it('is from its first day on and to the end of its last, where the team is', () => {
    const december = { from: '2026-12-01', until: '2026-12-31' };
    const november = { from: null, until: '2026-11-30' };

    expect(speaks(december, { time: BEFORE, zone: SEOUL })).toBe(false);
    expect(speaks(december, { time: AFTER, zone: SEOUL })).toBe(true);
    expect(speaks(november, { time: BEFORE, zone: SEOUL })).toBe(true);
    expect(speaks(november, { time: AFTER, zone: SEOUL })).toBe(false);
    expect(speaks(december, { time: AFTER, zone: 'America/New_York' })).toBe(false);
  });

  it('is never where nobody knows the day', () => {
    expect(speaks({ from: '2026-12-01' }, { zone: SEOUL })).toBe(false);
    expect(speaks({ from: '2026-12-01' }, { time: AFTER })).toBe(false);
  });

  it('is not while it is switched off', () => {
    expect(teamCheck([aTeamRule(AVOID, { on: false })])('유저').findings).toEqual([]);
  });

  it('fails alone and says so in a zone that is none', () => {
    const dated = aTeamRule(AVOID, { id: 'dated', scope: { ...ANYWHERE, from: '2026-12-01' } });
    const { findings, failedRules } = teamCheck([dated, aTeamRule(AVOID, { id: 'plain' })])('유저', {
      time: AFTER,
      zone: 'Moon/Base',
    });

    expect(failedRules).toEqual(['team/dated']);
    expect(findings.map(({ rule }) => rule)).toEqual(['team/plain']);
  });
});

describe('what a rule of the team leaves alone', () => {
  const excerpts = (rule: TeamRule, text: string) =>
    teamCheck([rule])(text).findings.map(({ excerpt }) => excerpt);

  it('is what lies within its exceptions', () => {
    const rule = aTeamRule(AVOID, { exceptions: ['유저 포럼', 'Power User'] });

    expect(excerpts(rule, '유저 포럼에서 유저를 만나요')).toEqual(['유저']);
    expect(excerpts(rule, 'a power user and a user')).toEqual(['user']);
  });

  it('is the whole text where a remark on all of it has an exception', () => {
    const rule = aTeamRule({ kind: 'sign-off', endings: ['모아 드림'] }, { exceptions: ['자동 응답'] });

    expect(excerpts(rule, '확인했습니다')).toEqual(['']);
    expect(excerpts(rule, '[자동 응답] 확인했습니다')).toEqual([]);
  });
});

describe('what a rule of the team says', () => {
  const first = (changes: Partial<TeamRule>) => teamCheck([aTeamRule(AVOID, changes)])('유저').findings[0];

  it('is made from what it asks for, where the team wrote nothing', () => {
    const finding = first({});

    expect(finding?.message).toEqual({ ko: '‘유저’는 쓰지 않기로 한 말입니다', en: 'We don’t use “유저”' });
    expect(finding).not.toHaveProperty('reason');
    expect(finding).not.toHaveProperty('link');
  });

  it('is the team’s own words, with what it asks for as the reason', () => {
    const message = { ko: '고객은 숫자가 아닙니다', en: 'Customers are people' };

    expect(first({ message, level: 'block', link: 'https://example.com/guide' })).toMatchObject({
      rule: 'team/avoid',
      level: 'block',
      message,
      reason: { ko: '‘유저’는 쓰지 않기로 한 말입니다', en: 'We don’t use “유저”' },
      link: 'https://example.com/guide',
    });
  });

  it('is made for the language that the team left empty', () => {
    const finding = first({ message: { ko: '고객은 숫자가 아닙니다', en: ' ' } });

    expect(finding?.message).toEqual({ ko: '고객은 숫자가 아닙니다', en: 'We don’t use “유저”' });
    expect(finding?.reason).toEqual({ ko: '‘유저’는 쓰지 않기로 한 말입니다', en: '' });
  });
});

describe('several rules at one place', () => {
  const short = aTeamRule({ kind: 'avoid', terms: ['고객'] }, { id: 'short', level: 'block' });
  const long = aTeamRule(
    { kind: 'prefer', terms: ['고객 만족'], replacement: '고객님의 기쁨' },
    { id: 'long' },
  );

  it('let the one with the most words speak', () => {
    const { findings } = teamCheck([short, long])('고객 만족과 고객');

    expect(findings.map(({ rule, excerpt }) => [rule, excerpt])).toEqual([
      ['team/short', '고객'],
      ['team/long', '고객 만족'],
    ]);
  });

  it('let the strongest speak where they mark the same', () => {
    const softer = aTeamRule({ kind: 'avoid', terms: ['고객'] }, { id: 'softer' });

    expect(teamCheck([softer, short])('고객').findings.map(({ rule }) => rule)).toEqual(['team/short']);
  });

  it('hear a rule that is elsewhere as if it were not there', () => {
    const elsewhere = { ...long, scope: { ...ANYWHERE, platforms: ['facebook'] } } satisfies TeamRule;

    expect(teamCheck([short, elsewhere])('고객 만족').findings.map(({ rule }) => rule)).toEqual([
      'team/short',
    ]);
  });
});

describe('whatever the text', () => {
  const rules = ONE_OF_EACH.map((demand) => aTeamRule(demand));
  const check = teamCheck(rules);
  const unit = fc.constantFrom(
    ...'가격유저를고객님 최오아ㅋab.!#@\n1０',
    '유저',
    'user ',
    'https://a.com ',
    '#모아 ',
    '👨‍👩‍👧',
    '모아 드림',
    '합니다. ',
    '해요 ',
    '\ud83d',
    '한'.normalize('NFD'),
    '\u200b',
  );

  it('no rule fails, marks and edits lie inside it, and edits leave whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.constantFrom('post', 'reply'), (text, kind) => {
        const { findings, failedRules } = check(text, { kind });

        expect(failedRules).toEqual([]);
        for (const { start, end, excerpt, suggestions } of findings) {
          expect(text.slice(start, end)).toBe(excerpt);
          for (const { edit } of suggestions) {
            expect(edit.start).toBeGreaterThanOrEqual(0);
            expect(edit.end).toBeGreaterThanOrEqual(edit.start);
            expect(edit.end).toBeLessThanOrEqual(text.length);
            if (text.isWellFormed()) expect(applyEdit(text, edit).isWellFormed()).toBe(true);
          }
        }
      }),
    );
  });

  it('every kind of demand for Korean texts is run', () => {
    const kinds = new Set(ONE_OF_EACH.map(({ kind }) => kind));
    const guilty = '알아서 해. 유저 여러분 정말 정말 user NASA! https://a.com #x 👍 3번, 4번,';

    expect(new Set(check(guilty).findings.map(({ rule }) => rule.slice('team/'.length)))).toEqual(kinds);
  });
});
