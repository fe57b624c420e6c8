import { expect, it } from 'vitest';
import { judgePattern } from '@/lib/exchange/judge-pattern';
import { beyondLimits } from '@/lib/exchange/vale/beyond-limits';
import { importVale } from '@/lib/exchange/vale/import-vale';
import { aTeamRule } from '@/tests/support/team-rule';

const occurrence = (most: number, pattern = 'a') =>
  aTeamRule({ kind: 'occurrence', pattern, ignoreCase: false, most, within: 'text' });

it.each([
  ['a part of a whole', occurrence(1.5), { part: '1.5', why: 'out-of-range' }],
  ['less than nothing', occurrence(-1), { part: '-1', why: 'out-of-range' }],
  ['more than can be counted', occurrence(100_001), { part: '100001', why: 'out-of-range' }],
  ['a pattern of nothing', occurrence(1, ''), { part: 'pattern', why: 'empty' }],
  ['a long pattern', occurrence(1, 'a'.repeat(2_001)), { part: `${'a'.repeat(60)}…`, why: 'too-long' }],
  [
    'too many words',
    aTeamRule({ kind: 'avoid', terms: Array.from({ length: 5_001 }, (_, at) => `w${at}`) }),
    { part: expect.stringMatching(/^w0, w1, .+…$/), why: 'too-many' },
  ],
])('tells %s', (_, rule, told) => {
  expect(beyondLimits(rule)).toEqual(told);
});

it('lets a rule pass that fits', () => {
  expect(beyondLimits(occurrence(2))).toBeNull();
});

it('is kept out of an import, with the rest of the style let in', async () => {
  const style = `extends: existence
message: m
tokens: [very, '${'(?:a|b)'.repeat(285)}']`;
  const { rules, leftOut } = await importVale([new File([style], 'style.yml')], judgePattern, () => 'r');

  expect(rules.map(({ demand }) => demand)).toEqual([{ kind: 'avoid', terms: ['very'] }]);
  expect(leftOut).toEqual([
    { file: 'style.yml', part: expect.stringContaining('(?:a|b)(?:a|b)'), why: 'too-long' },
  ]);
});

it.each(['max: 1.5', 'max: -1'])('is said of an occurrence with %s', async (max) => {
  const style = `extends: occurrence\nmessage: m\ntoken: a\n${max}`;
  const { rules, leftOut } = await importVale([new File([style], 'style.yml')], judgePattern, () => 'r');

  expect(rules).toEqual([]);
  expect(leftOut).toMatchObject([{ part: max.slice('max: '.length), why: 'out-of-range' }]);
});
