import { expect, it } from 'vitest';
import { packWeights, unpackWeights } from '@/lib/models/reach/packed-weights';

const given = new Float64Array(5000);
given.set([0.5, -0.02], 0);
given[64] = -1;
given[4999] = 0.25;

it('weights come back at their places, coarser and in the right direction', () => {
  const weights = unpackWeights(packWeights(given, 10), given.length);

  given.forEach((weight, piece) => {
    expect(weights[piece]).toBeCloseTo(weight, 1);
    expect(Math.sign(weights[piece]!)).toBe(Math.sign(weight));
  });
});

it('only the largest are kept', () => {
  const weights = unpackWeights(packWeights(given, 2), given.length);

  expect([...weights.keys()].filter((piece) => weights[piece] !== 0)).toEqual([0, 64]);
});

it('no weights are no text', () => {
  expect(packWeights(new Float64Array(10), 5).packed).toBe('');
});
