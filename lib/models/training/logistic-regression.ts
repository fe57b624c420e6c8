import { seededRandom } from '@/lib/core/reach/seeded-random';
import { descend, RATE } from './adagrad';
import { type DropOut, dropOut, NO_DROP_OUT } from './drop-out';
import { shuffle } from './shuffle';

/** One text as the ids of what it holds; each counts `1 / √n`, so that long texts weigh no more than short ones. */
export interface Sample {
  readonly features: readonly number[];
  /** Ids of signs that count in full, however long the text is. */
  readonly signs?: readonly number[];
  readonly label: 0 | 1;
  /** How much this sample counts. */
  readonly weight: number;
}

export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

const EPOCHS = 8;
/** What a sign counts. */
export const SIGN = 0.6;

/** Fits a logistic regression by AdaGrad. Same samples in the same order give the same weights, bit for bit. */
export function fitLogistic(
  samples: readonly Sample[],
  size: number,
  epochs = EPOCHS,
  dropped: DropOut = NO_DROP_OUT,
): LinearModel {
  const weights = new Float64Array(size);
  const slopes = new Float64Array(size).fill(1e-6);
  let bias = 0;
  let biasSlope = 1e-6;
  const order = samples.map((_, at) => at);
  const random = seededRandom(20261122);
  const chance = seededRandom(20261123);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const sample = samples[at]!;
      const features = dropOut(sample.features, dropped.features, chance);
      const signs = dropOut(sample.signs ?? [], dropped.signs, chance);
      const share = 1 / Math.sqrt(Math.max(1, features.length));
      const error = (chanceOf({ weights, bias }, features, signs) - sample.label) * sample.weight;
      biasSlope += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSlope);
      for (const feature of features) descend(weights, slopes, feature, error * share);
      for (const sign of signs) descend(weights, slopes, sign, error * SIGN);
    }
  }
  return { weights, bias };
}

/** Log-odds that a text with these features has label 1. */
export function marginOf(
  { weights, bias }: LinearModel,
  features: readonly number[],
  signs: readonly number[] = [],
): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  let full = 0;
  for (const sign of signs) full += SIGN * (weights[sign] ?? 0);
  return bias + sum / Math.sqrt(Math.max(1, features.length)) + full;
}

function chanceOf(model: LinearModel, features: readonly number[], signs: readonly number[]): number {
  return 1 / (1 + Math.exp(-marginOf(model, features, signs)));
}
