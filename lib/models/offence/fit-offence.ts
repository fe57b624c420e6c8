import type { Language } from '@/lib/core/language';
import { fitLogistic, type LinearModel, type Sample } from '../training/logistic-regression';
import { BUCKETS, featuresOf } from './features';
import { packWeights } from './packed-weights';
import type { PackedModel } from './predict';
import type { WeighedText } from './training-texts';

/** Fits one language's model. Same texts in the same order give the same weights. */
export function fitOffence(texts: readonly WeighedText[], language: Language): LinearModel {
  return fitLogistic(
    texts.flatMap((text) => samplesOf(text, language)),
    BUCKETS[language],
  );
}

/** The model as it ships; `doubtful` and `sure` are log-odds. */
export function packModel({ weights, bias }: LinearModel, doubtful: number, sure: number): PackedModel {
  return { ...packWeights(weights), bias, doubtful, sure };
}

/** A text that may or may not hurt counts as both, each in part. */
function samplesOf({ text, hurts, weight }: WeighedText, language: Language): readonly Sample[] {
  const features = featuresOf(text, language);
  return [
    { features, label: 1 as const, weight: weight * hurts },
    { features, label: 0 as const, weight: weight * (1 - hurts) },
  ].filter((sample) => sample.weight > 0);
}
