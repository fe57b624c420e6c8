import { describe, expect, it } from 'vitest';
import { aTeamRule } from '../../../../support/team-rule';
import { teamCheck, testDemand } from '../../../../support/team-rule-tester';

testDemand(
  'a pattern',
  { kind: 'pattern', pattern: '\\d+% off|무조건 [가-힣]+', ignoreCase: true },
  {
    quiet: ['20 % more', '무조건'],
    flags: [
      {
        text: 'Now 20% OFF!',
        excerpts: ['20% OFF'],
        says: { ko: '‘20% OFF’는 쓰지 않기로 한 표현입니다', en: 'We don’t write “20% OFF”' },
      },
      { text: '무조건 환불, ２０％ off', excerpts: ['무조건 환불', '２０％ off'] },
    ],
  },
);

describe('a pattern that is none', () => {
  const broken = aTeamRule({ kind: 'pattern', pattern: '(', ignoreCase: false }, { id: 'broken' });
  const fine = aTeamRule({ kind: 'avoid', terms: ['유저'] }, { id: 'fine' });

  it('fails alone, and is told', () => {
    const { findings, failedRules } = teamCheck([broken, fine])('유저 여러분');

    expect(failedRules).toEqual(['team/broken']);
    expect(findings.map(({ rule }) => rule)).toEqual(['team/fine']);
  });
});

describe('a pattern that finds everything', () => {
  it('says so fifty times and no more', () => {
    const check = teamCheck([aTeamRule({ kind: 'pattern', pattern: 'a|b*', ignoreCase: false })]);

    expect(check('a'.repeat(5_000)).findings).toHaveLength(50);
    expect(check('').findings).toEqual([]);
  });
});
