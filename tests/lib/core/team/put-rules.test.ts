import { describe, expect, it } from 'vitest';
import { putRules } from '@/lib/core/team/put-rules';
import { aTeamRule } from '@/tests/support/team-rule';

const rule = (id: string, term = id) => aTeamRule({ kind: 'avoid', terms: [term] }, { id });

describe('putting rules in', () => {
  it('replaces one that is there where it stands, and lets new ones come first', () => {
    const all = [rule('a'), rule('b'), rule('c')];

    expect(putRules(all, [rule('new'), rule('b', 'reworded')])).toEqual([
      rule('new'),
      rule('a'),
      rule('b', 'reworded'),
      rule('c'),
    ]);
  });

  it('changes nothing when it is done twice', () => {
    const once = putRules([rule('a')], [rule('new')]);

    expect(putRules(once, [rule('new')])).toEqual(once);
  });
});
