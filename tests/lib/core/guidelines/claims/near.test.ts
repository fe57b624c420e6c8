import { describe, expect, it } from 'vitest';

import { each, type Finder, followedBy, near } from '@/lib/core/guidelines/claims/near';

const seen = (finder: Finder, folded: string) =>
  finder.find(folded).map(({ at, until }) => folded.slice(at, until));

describe('finders', () => {
  it('see every match of any pattern', () => {
    expect(seen(each(/cure[sd]?/, /heals/), 'cures, heals, cured')).toEqual(['cures', 'heals', 'cured']);
  });

  it('join two words in order, within a sentence and a distance', () => {
    const finder = followedBy(/당뇨/, /예방|치료/, 6);

    expect(seen(finder, '당뇨를 예방하고 감기를 치료')).toEqual(['당뇨를 예방']);
    expect(seen(finder, '예방은 당뇨부터')).toEqual([]);
    expect(seen(finder, '당뇨. 예방')).toEqual([]);
    expect(seen(finder, '당뇨라는 말을 쓰고 예방')).toEqual([]);
  });

  it('join two words in either order', () => {
    const finder = near(/acne/, /cures|gone/, 10);

    expect(seen(finder, 'cures acne')).toEqual(['cures acne']);
    expect(seen(finder, 'acne is gone')).toEqual(['acne is gone']);
  });

  it('name cues by the first word, or by the other where the first is no word', () => {
    expect(near(/acne|eczema/, /cures/, 9).cues).toEqual(['acne', 'eczema']);
    expect(followedBy(/\d+/, /배로/, 3).cues).toEqual(['배로']);
    expect(() => each(/\d+/)).toThrow(TypeError);
  });
});
