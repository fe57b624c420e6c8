import { seededRandom } from '@/lib/core/reach/seeded-random';
import { descend, RATE } from './adagrad';
import { type DropOut, dropOut, NO_DROP_OUT } from './drop-out';
import { SIGN } from './logistic-regression';
import { shuffle } from './shuffle';

/** One text as the ids of what it holds, as in `Sample`. */
export interface ClassSample {
  readonly features: readonly number[];
  readonly signs: readonly number[];
  /** The class that it is of; where only so much is known, those of which it is one. */
  readonly classes: readonly number[];
}

export interface ClassModel {
  /** For each feature as many weights as there are classes, side by side. */
  readonly weights: Float32Array;
  /** One for each class. */
  readonly bias: Float64Array;
}

/** Errors below this teach nothing worth the time. */
const LEAST_ERROR = 0.002;

/**
 * Fits one model of several classes (multinomial logistic regression) by AdaGrad. A text that is known only to be one of
 * some classes is shared among them as the model has it so far. Same samples in the same order give the same weights.
 */
export function fitSoftmax(
  samples: readonly ClassSample[],
  size: number,
  classes: number,
  epochs: number,
  dropped: DropOut = NO_DROP_OUT,
): ClassModel {
  const weights = new Float32Array(size * classes);
  const slopes = new Float32Array(size * classes).fill(1e-6);
  const bias = new Float64Array(classes);
  const biasSlopes = new Float64Array(classes).fill(1e-6);
  const order = samples.map((_, at) => at);
  const random = seededRandom(20261122);
  const chance = seededRandom(20261123);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const { classes: possible, ...whole } = samples[at]!;
      const features = dropOut(whole.features, dropped.features, chance);
      const signs = dropOut(whole.signs, dropped.signs, chance);
      const share = 1 / Math.sqrt(Math.max(1, features.length));
      const errors = errorsOf({ weights, bias }, { features, signs, classes: possible });
      for (let one = 0; one < classes; one += 1) {
        const error = errors[one]!;
        if (Math.abs(error) < LEAST_ERROR) continue;
        biasSlopes[one]! += error * error;
        bias[one]! -= (RATE * error) / Math.sqrt(biasSlopes[one]!);
        for (const feature of features) descend(weights, slopes, feature * classes + one, error * share);
        for (const sign of signs) descend(weights, slopes, sign * classes + one, error * SIGN);
      }
    }
  }
  return { weights, bias };
}

/** How far the chance of each class is from what it should be. */
function errorsOf(model: ClassModel, sample: ClassSample): Float64Array {
  const errors = chancesOf(model, sample);
  const right = sample.classes.reduce((sum, one) => sum + errors[one]!, 0);
  for (const one of sample.classes) errors[one]! *= 1 - 1 / Math.max(1e-9, right);
  return errors;
}

function chancesOf({ weights, bias }: ClassModel, { features, signs }: ClassSample): Float64Array {
  const classes = bias.length;
  const chances = new Float64Array(classes);
  for (const feature of features) {
    const first = feature * classes;
    for (let one = 0; one < classes; one += 1) chances[one]! += weights[first + one]!;
  }
  const share = 1 / Math.sqrt(Math.max(1, features.length));
  for (let one = 0; one < classes; one += 1) chances[one] = bias[one]! + share * chances[one]!;
  for (const sign of signs) {
    const first = sign * classes;
    for (let one = 0; one < classes; one += 1) chances[one]! += SIGN * weights[first + one]!;
  }
  let highest = -Infinity;
  for (const score of chances) if (score > highest) highest = score;
  let sum = 0;
  for (let one = 0; one < classes; one += 1) sum += chances[one] = Math.exp(chances[one]! - highest);
  for (let one = 0; one < classes; one += 1) chances[one]! /= sum;
  return chances;
}
