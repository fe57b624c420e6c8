import { expect, it } from 'vitest';
import { CATALOGUE } from '@/lib/core/guidelines/catalogue';
import { CATALOGUE_DOCS } from '@/lib/core/guidelines/catalogue/docs';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { chooseExercises } from '@/lib/core/practice/choose-exercises';
import { aDecision, NOW } from '@/tests/support/builders';

const choose = (changes: Partial<Parameters<typeof chooseExercises>[0]> = {}) =>
  chooseExercises({
    rules: CATALOGUE,
    docs: CATALOGUE_DOCS,
    guide: EMPTY_GUIDE,
    decisions: [],
    practised: [],
    language: 'en',
    ...changes,
  });
const idsOf = (group: string, offered = choose()) =>
  offered.filter((one) => one.group === group).map(({ exercise }) => exercise.id);

it('begins with what was posted in spite of a warning, the latest first', () => {
  const decisions = [
    aDecision({ id: 'a', rules: ['non-apology'], at: NOW - 2 }),
    aDecision({ id: 'b', rules: ['pii-rrn', 'vague-deadline'], at: NOW - 1 }),
    aDecision({ id: 'c', rules: ['green-claim'], outcome: 'edited', at: NOW }),
  ];

  const offered = choose({ decisions });

  expect(idsOf('overridden', offered)).toEqual(['pii-rrn', 'vague-deadline', 'non-apology']);
  expect(offered[0]?.exercise.id).toBe('pii-rrn');
});

it('offers what the team’s industry is held to, and nothing of other industries', () => {
  expect(idsOf('trade')).toEqual([]);
  const ids = idsOf('trade', choose({ guide: { ...EMPTY_GUIDE, packs: ['finance'] } }));
  expect(ids).toContain('finance-claim');
  expect(ids).not.toContain('cosmetic-drug-claim');
});

it('leaves out a rule that the team has switched off', () => {
  const off = { ...EMPTY_GUIDE, rules: { 'non-apology': { on: false } } };

  expect(idsOf('other')).toContain('non-apology');
  expect(idsOf('other', choose({ guide: off }))).not.toContain('non-apology');
});

it('counts an exercise as done until its rule is overridden again', () => {
  const practised = [{ id: 'non-apology', at: NOW }];
  const doneAfter = (at: number) =>
    choose({ practised, decisions: [aDecision({ rules: ['non-apology'], at })] }).find(
      ({ exercise }) => exercise.id === 'non-apology',
    )?.done;

  expect(doneAfter(NOW - 1)).toBe(true);
  expect(doneAfter(NOW + 1)).toBe(false);
});

it('offers in each language only what reads it', () => {
  const korean = choose({ language: 'ko' }).map(({ exercise }) => exercise.id);
  const english = choose().map(({ exercise }) => exercise.id);

  expect([korean.includes('yanghae-only'), english.includes('yanghae-only')]).toEqual([true, false]);
  expect(korean.length).toBeGreaterThan(70);
  expect(english.length).toBeGreaterThan(70);
});

it('puts the strongest first among the rest', () => {
  const levels = choose()
    .filter(({ group }) => group === 'other')
    .flatMap(({ exercise }) => (exercise.type === 'mend' ? [exercise.rule.level] : []));

  expect(levels).toEqual([...levels].sort((a, b) => order(a) - order(b)));
});

function order(level: string): number {
  return ['block', 'warn', 'advise', 'tip'].indexOf(level);
}
