import { describe, expect, it } from 'vitest';
import { groupsDiffer } from '@/lib/core/reach/groups-differ';

describe('groups of ranks', () => {
  it('differ where they hardly overlap', () => {
    expect(
      groupsDiffer([
        [0, 1, 2, 3, 5],
        [4, 6, 7, 8, 9],
      ]),
    ).toBe(true);
  });

  it('do not where they are mixed', () => {
    expect(
      groupsDiffer([
        [0, 3, 4, 7, 8],
        [1, 2, 5, 6, 9],
      ]),
    ).toBe(false);
  });

  it('need a second group, and any difference at all', () => {
    expect(groupsDiffer([])).toBe(false);
    expect(groupsDiffer([[1, 2, 3]])).toBe(false);
    expect(
      groupsDiffer([
        [4, 4, 4],
        [4, 4, 4],
      ]),
    ).toBe(false);
  });

  /** Daily output of three machines that make bottle caps: the example of Kruskal and Wallis, H = 5.656 against 5.991. */
  it('are judged as in the published example, which falls just short', () => {
    const machines = [
      [5, 9, 1, 6, 3],
      [4, 2, 8],
      [10, 7, 11, 12],
    ];
    expect(groupsDiffer(machines)).toBe(false);

    const clearer = [
      [5, 8, 1, 6, 3],
      [4, 2, 7],
      [10, 9, 11, 12],
    ];
    expect(groupsDiffer(clearer)).toBe(true);
  });
});
