import { mean, sum } from './mean';

/** 95 % points of the chi-squared distribution with 1, 2, … 7 degrees of freedom. */
const CHI_SQUARED = [3.841, 5.991, 7.815, 9.488, 11.07, 12.592, 14.067];

/**
 * Whether two to eight groups of ranks differ by more than chance does in 95 of 100 records without any difference
 * (Kruskal, Wallis 1952, Journal of the American Statistical Association 47, 583; ties counted by shared ranks).
 */
export function groupsDiffer(groups: readonly (readonly number[])[]): boolean {
  const limit = CHI_SQUARED[groups.length - 2];
  const all = groups.flat();
  const overall = mean(all);
  const square = (value: number) => (value - overall) ** 2;
  const total = sum(all.map(square));
  const between = sum(groups.map((group) => group.length * square(mean(group))));
  return limit !== undefined && ((all.length - 1) * between) / total > limit;
}
