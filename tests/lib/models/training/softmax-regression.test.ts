import { describe, expect, it } from 'vitest';
import { type ClassSample, fitSoftmax } from '@/lib/models/training/softmax-regression';

const CLASSES = 3;
const SIGN = 6;
const SIZE = 7;

/** Two features of its own for each class. */
const samples: readonly ClassSample[] = Array.from({ length: 90 }, (_, at) => ({
  features: [at % CLASSES, CLASSES + (at % CLASSES)],
  signs: at % CLASSES === 2 ? [SIGN] : [],
  classes: [at % CLASSES],
}));
const weightsOf = (feature: number, { weights }: { readonly weights: Float32Array }) =>
  Array.from(weights.subarray(feature * CLASSES, (feature + 1) * CLASSES));
const highest = (values: readonly number[]) => values.indexOf(Math.max(...values));

describe('one model of several classes', () => {
  it('learns which class a feature or a sign speaks for', () => {
    const model = fitSoftmax(samples, SIZE, CLASSES, 6);
    expect([0, 1, 2].map((feature) => highest(weightsOf(feature, model)))).toEqual([0, 1, 2]);
    expect(highest(weightsOf(SIGN, model))).toBe(2);
  });

  it('learns from texts of which only some classes are known to be possible', () => {
    const doubtful = Array.from({ length: 60 }, () => ({ features: [5], signs: [], classes: [1, 2] }));
    const [first, second, third] = weightsOf(5, fitSoftmax([...samples, ...doubtful], SIZE, CLASSES, 6));
    expect(first).toBeLessThan(second!);
    expect(first).toBeLessThan(third!);
  });

  it('gives the same weights every time', () => {
    expect(fitSoftmax(samples, SIZE, CLASSES, 3)).toEqual(fitSoftmax(samples, SIZE, CLASSES, 3));
  });
});
