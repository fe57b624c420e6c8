import { mean, sum } from './mean';

/**
 * How far the mean of each group lies from the mean of all, drawn in by as much as chance would explain: with few values in
 * a group, or groups that differ no more than values do, it becomes 0 (one-way random effects; Efron, Morris 1975, Journal
 * of the American Statistical Association 70, 311).
 */
export function shrunkMeans(groups: readonly (readonly number[])[]): readonly number[] {
  const sizes = groups.map(({ length }) => length);
  const total = sum(sizes);
  const means = groups.map(mean);
  const overall = mean(groups.flat());
  const within =
    sum(groups.flatMap((group, at) => group.map((value) => (value - (means[at] ?? 0)) ** 2))) /
    (total - groups.length);
  const between = sum(means.map((own, at) => (sizes[at] ?? 0) * (own - overall) ** 2)) / (groups.length - 1);
  const typicalSize = (total - sum(sizes.map((size) => size ** 2)) / total) / (groups.length - 1);
  const spread = (between - within) / typicalSize;
  if (!(spread > 0)) return means.map(() => 0);
  return means.map((own, at) => {
    const signal = (sizes[at] ?? 0) * spread;
    return ((own - overall) * signal) / (signal + within);
  });
}
