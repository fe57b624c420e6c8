import { expect, test } from 'vitest';
import { PLAN_RULES } from '@/lib/core/calendar/plan-rules';
import { PLAN_DOCS } from '@/lib/core/calendar/plan-rules/docs';
import { CATALOGUE } from '@/lib/core/guidelines/catalogue';
import { CATALOGUE_DOCS } from '@/lib/core/guidelines/catalogue/docs';
import type { Rule, Strength } from '@/lib/core/guidelines/rule';
import { HINTS } from '@/lib/core/reach/hints';
import { HINT_DOCS } from '@/lib/core/reach/hints/docs';
import { catalogueProblems } from './catalogue';
import { CALENDAR_IDS, CATALOGUE_IDS, HINT_IDS, PLAN_IDS } from './catalogue-ids';
import { aTree, readSources } from './source-tree';

const tree = readSources('lib/core', 'tests/lib/core');
const catalogue = { folder: 'lib/core/guidelines/catalogue', rules: CATALOGUE, docs: CATALOGUE_DOCS };
const hints = { folder: 'lib/core/reach/hints', rules: HINTS, docs: HINT_DOCS };

test('every rule of the catalogue has its file, docs, evidence, words in both languages and test', () => {
  expect(catalogueProblems(catalogue, tree)).toEqual([]);
});

test('so has every hint on reach', () => {
  expect(catalogueProblems(hints, tree)).toEqual([]);
});

test('no two rules share an id', () => {
  const ids = [...CATALOGUE, ...HINTS].map((rule) => rule.id);

  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('all 98 rules that were asked for are there', () => {
  const ids = new Set(CATALOGUE.map((rule) => rule.id));

  expect(CATALOGUE_IDS).toHaveLength(98);
  expect(CATALOGUE_IDS.filter((id) => !ids.has(id))).toEqual([]);
});

test('so are all 26 hints, and the calendar rules that are shown while somebody writes', () => {
  const ids = new Set(HINTS.map((rule) => rule.id));

  expect(HINT_IDS).toHaveLength(26);
  expect([...HINT_IDS, ...CALENDAR_IDS].filter((id) => !ids.has(id))).toEqual([]);
});

test('so are all 18 calendar rules on what is planned', () => {
  expect(PLAN_IDS).toHaveLength(18);
  expect(PLAN_RULES.map((rule) => rule.id).toSorted()).toEqual(PLAN_IDS.toSorted());
});

test('a source is told with one date and one strength wherever it stands', () => {
  const told = new Map<string, Set<string>>();
  for (const { evidence } of [CATALOGUE_DOCS, HINT_DOCS, PLAN_DOCS].flatMap((docs) => Object.values(docs))) {
    for (const { source, date, strength } of evidence) {
      told.set(source.en, (told.get(source.en) ?? new Set()).add(`${source.ko}, ${date}, ${strength}`));
    }
  }

  expect([...told].filter(([, ways]) => ways.size > 1)).toEqual([]);
});

test('a rule of which everything is missing is seen through', () => {
  const empty = { ko: '', en: '' };
  const bare: Rule = {
    ...{ id: 'bare', family: 'warning', level: 'warn', platforms: [], kinds: [], languages: ['ko', 'en'] },
    cues: ['Sale'],
    check: () => [],
  };
  const docs = { message: empty, reason: empty, summary: empty, evidence: [], bad: {}, good: { ko: [''] } };
  const files = aTree({ 'lib/rules/index.ts': '', 'lib/rules/lost.ts': '' });

  expect(catalogueProblems({ folder: 'lib/rules', rules: [bare], docs: { bare: docs } }, files)).toEqual([
    'lost: the file is not in the index',
    ...['message', 'reason', 'summary'].map((what) => `bare: no ${what} in both languages`),
    'bare: no evidence',
    ...['bad example in ko', 'good example in ko', 'bad example in en', 'good example in en'].map(
      (what) => `bare: no ${what}`,
    ),
    'bare: the cue "Sale" is not in plain form',
    'bare: no file of that name',
    'bare: no test',
  ]);
  expect(catalogueProblems({ folder: 'lib/rules', rules: [bare], docs: {} }, files)).toContain(
    'bare: no docs',
  );
  const rumour = { source: { ko: '', en: 'They say' }, date: 'lately', strength: 'gossip' as Strength };
  const hearsay = { bare: { ...docs, evidence: [rumour] } };
  expect(catalogueProblems({ folder: 'lib/rules', rules: [bare], docs: hearsay }, files)).toEqual(
    expect.arrayContaining([
      'bare: a source is not named in both languages',
      'bare: "gossip" is not a strength of evidence',
      'bare: "lately" is not a date',
    ]),
  );
});
