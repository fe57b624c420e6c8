import { BUCKETS, featuresOf, SIGNS } from '@/lib/models/complaints/features';
import { fitLogistic, marginOf } from '@/lib/models/training/logistic-regression';
import type { Answer } from './measure';

const FOLDS = 5;

/** How well what the complaint model looks at tells displeasure: each comment judged by a model that has not seen it. */
export function displeasureUnseen(
  comments: readonly { readonly text: string; readonly is: boolean }[],
): readonly Answer[] {
  const samples = comments.map(({ text, is }) => {
    const { pieces, signs } = featuresOf(text, 'ko');
    const label: 0 | 1 = is ? 1 : 0;
    return { features: pieces, signs: signs.map((sign) => BUCKETS + sign), label, weight: 1 };
  });
  return Array.from({ length: FOLDS }, (_, fold) => {
    const seen = samples.filter((_, at) => at % FOLDS !== fold);
    const model = fitLogistic(seen, BUCKETS + SIGNS.ko);
    return samples
      .filter((_, at) => at % FOLDS === fold)
      .map(({ features, signs, label }) => ({ is: label === 1, said: marginOf(model, features, signs) > 0 }));
  }).flat();
}
