import { expect, it } from 'vitest';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { applySetUp, type SetUp, setUpOf, type TeamRows } from '@/lib/core/team/set-up';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';

const EMPTY: TeamRows = { settings: DEFAULT_SETTINGS, guide: EMPTY_GUIDE };
const ANSWERS: SetUp = {
  language: 'ko',
  names: ['모아커피', 'MoaTea'],
  accounts: ['moa_kr'],
  packs: ['food'],
  signature: '^SK',
};
let ids = 0;
const newId = () => `new-${++ids}`;
const namesSpelled = ({ guide }: TeamRows) =>
  guide.teamRules.flatMap(({ demand }) => (demand.kind === 'spelling' ? [demand.name] : []));

it('puts the answers where settings and guide have them', () => {
  const { settings, guide } = applySetUp(EMPTY, ANSWERS, newId);

  expect(settings).toEqual({
    ...DEFAULT_SETTINGS,
    ...{ language: 'ko', brand: '모아커피', accounts: ['moa_kr'], signature: '^SK' },
  });
  expect(guide.packs).toEqual(['food']);
  expect(guide.company.names).toEqual(['모아커피', 'MoaTea']);
  expect(namesSpelled({ settings, guide })).toEqual(['모아커피', 'MoaTea']);
});

it('reads back what it wrote, and changes nothing when it is saved again', () => {
  const once = applySetUp(EMPTY, ANSWERS, newId);

  expect(setUpOf(once)).toEqual(ANSWERS);
  expect(applySetUp(once, setUpOf(once), newId)).toEqual(once);
});

it('leaves all as it is when every question stays open', () => {
  expect(applySetUp(EMPTY, setUpOf(EMPTY), newId)).toEqual(EMPTY);
});

it('takes the spelling rule of a name away with the name, and no other rule', () => {
  const once = applySetUp(EMPTY, ANSWERS, newId);
  const [ofCoffee] = once.guide.teamRules;
  const avoid = { ...ofCoffee!, id: 'mine', demand: { kind: 'avoid' as const, terms: ['모아커피'] } };
  const withOwn = { ...once, guide: { ...once.guide, teamRules: [...once.guide.teamRules, avoid] } };

  const after = applySetUp(withOwn, { ...ANSWERS, names: ['MoaTea'] }, newId);

  expect(after.guide.teamRules.map(({ demand }) => demand.kind)).toEqual(['spelling', 'avoid']);
  expect(namesSpelled(after)).toEqual(['MoaTea']);
  expect(after.settings.brand).toBe('MoaTea');
});

it('writes no second rule for a name whose spelling the team holds already', () => {
  const once = applySetUp(EMPTY, ANSWERS, newId);
  const nameless = { ...once, settings: { ...once.settings, brand: '' } };
  const forgotten = {
    ...nameless,
    guide: { ...nameless.guide, company: { ...nameless.guide.company, names: [] } },
  };

  expect(namesSpelled(applySetUp(forgotten, ANSWERS, newId))).toEqual(['모아커피', 'MoaTea']);
});
