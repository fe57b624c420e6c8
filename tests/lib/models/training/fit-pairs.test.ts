import { expect, it } from 'vitest';
import { fitPairs } from '@/lib/models/training/fit-pairs';

const pair = (...entries: readonly (readonly [feature: number, value: number])[]) => ({
  features: Int32Array.from(entries, ([feature]) => feature),
  values: Float64Array.from(entries, ([, value]) => value),
});
const times = <T>(count: number, one: T) => Array<T>(count).fill(one);

it('ends where three wins in four and the pull towards zero are even', () => {
  const [weight = 0] = fitPairs(
    [...times(75, pair([0, 1])), ...times(25, pair([0, -1]))],
    Float64Array.of(1),
  );

  expect(75 - 100 / (1 + Math.exp(-weight))).toBeCloseTo(weight, 2);
});

it('holds back what may not move, and what was not seen', () => {
  const pairs = times(20, pair([0, 1], [1, 1]));

  const [free, bound, unseen] = fitPairs(pairs, Float64Array.of(1, 0, 1));

  expect(free).toBeGreaterThan(0.5);
  expect([bound, unseen]).toEqual([0, 0]);
});
