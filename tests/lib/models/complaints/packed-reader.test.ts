import { expect, it } from 'vitest';
import { CLASSES } from '@/lib/models/complaints/classes';
import { SIGNS } from '@/lib/models/complaints/features';
import { openReader, packReader } from '@/lib/models/complaints/packed-reader';

const BUCKETS_KEPT = [3, 200, 70_000];
const FEATURES = BUCKETS_KEPT.length + SIGNS.ko;

/** The second bucket speaks for a complaint of the third class, the first sign for one of the fifth. */
const reader = openReader(
  packReader({
    buckets: BUCKETS_KEPT,
    complaint: {
      weights: Float64Array.from({ length: FEATURES }, (_, at) => (at === 1 || at === 3 ? 2 : -0.5)),
      bias: -0.25,
    },
    classes: {
      weights: Float32Array.from({ length: FEATURES * CLASSES.length }, (_, at) =>
        at === CLASSES.length + 2 || at === 3 * CLASSES.length + 4 ? 3 : 0,
      ),
      bias: new Float64Array(CLASSES.length),
    },
  }),
);
const best = (values: Float64Array) => values.indexOf(Math.max(...values));

it('what was learned of a bucket is found again by its number', () => {
  const { complaint, classes } = reader({ pieces: [200], signs: [] });
  expect(complaint).toBeCloseTo(1.75, 1);
  expect(best(classes)).toBe(2);
  expect(reader({ pieces: [3, 70_000], signs: [] }).complaint).toBeLessThan(-0.25);
});

it('a sign counts in full beside any number of pieces', () => {
  const { complaint, classes } = reader({ pieces: [3, 70_000], signs: [0] });
  expect(complaint).toBeGreaterThan(0);
  expect(best(classes)).toBe(4);
});

it('buckets that were not kept say nothing, and make no text longer', () => {
  expect(reader({ pieces: [200, 9, 10, 11], signs: [] })).toEqual(reader({ pieces: [200], signs: [] }));
  expect(reader({ pieces: [9], signs: [] }).complaint).toBeCloseTo(-0.25, 2);
});
