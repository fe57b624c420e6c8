import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_GUIDE, type Guide } from '@/lib/core/guidelines/guide';
import { takeBack } from '@/lib/core/team/take-back';
import { anyBackupData } from '@/tests/lib/storage/backup-arbitrary';
import { aTeamRule } from '@/tests/support/team-rule';

const rule = (id: string, term = id) => aTeamRule({ kind: 'avoid', terms: [term] }, { id });
const guide = (changes: Partial<Guide>): Guide => ({ ...EMPTY_GUIDE, ...changes });
const rules = (...ids: string[]) => guide({ teamRules: ids.map((id) => rule(id)) });
const idsOf = ({ teamRules }: Guide) => teamRules.map(({ id }) => id);

describe('taking a change of the guide back', () => {
  it('gives the guide as it was where nothing was changed since', () => {
    fc.assert(
      fc.property(anyBackupData, anyBackupData, ({ guide: before }, { guide: after }) => {
        expect(takeBack(before, after, after)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('changes nothing when it is done twice', () => {
    const [before, after, now] = [rules('a', 'b', 'c'), rules('b', 'new'), rules('later', 'b', 'new')];
    const once = takeBack(before, after, now);

    expect(takeBack(before, after, once)).toEqual(once);
  });
});

describe('rules', () => {
  it.each([
    ['come back to the place they had', 'a b c d', 'a d', 'x a d y', 'x a b c d y'],
    ['come back at the end where all after them are gone', 'a b c', 'a c', 'a', 'a b'],
    ['go when the change brought them', 'a', 'new a', 'x new a', 'x a'],
    ['stay away when somebody removed them since', 'a b', 'new a b', 'new a', 'a'],
  ])('%s', (_, before, after, now, expected) => {
    const [was, became, is] = [before, after, now].map((ids) => rules(...ids.split(' ')));

    expect(idsOf(takeBack(was!, became!, is!)).join(' ')).toBe(expected);
  });

  it('keep their newest wording when somebody changed them since', () => {
    const before = guide({ teamRules: [rule('a', 'old'), rule('b', 'old')] });
    const after = guide({ teamRules: [rule('a', 'taken over'), rule('b', 'taken over')] });
    const now = guide({ teamRules: [rule('a', 'typed since'), rule('b', 'taken over')] });

    expect(takeBack(before, after, now).teamRules).toEqual([rule('a', 'typed since'), rule('b', 'old')]);
  });
});

it('names, voice, words and switches become as they were, save those that somebody changed since', () => {
  const before = guide({
    voice: { prose: 'Warm', dos: ['Listen'], donts: [] },
    rules: { emoji: { on: false } },
    packs: ['food'],
    allowed: ['Moa'],
  });
  const after = guide({ rules: { caps: { on: false } }, allowed: ['Theirs'] });
  const now = guide({
    voice: { ...after.voice, donts: ['Typed since'] },
    rules: { ...after.rules, emoji: { on: true } },
    packs: ['finance'],
    allowed: ['Theirs', 'Added since'],
  });

  expect(takeBack(before, after, now)).toEqual(
    guide({
      voice: { prose: 'Warm', dos: ['Listen'], donts: ['Typed since'] },
      rules: { emoji: { on: true } },
      packs: ['finance', 'food'],
      allowed: ['Added since', 'Moa'],
    }),
  );
});
