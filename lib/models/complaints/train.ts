import { writeFileSync } from 'node:fs';
import { fitLogistic, type LinearModel, marginOf, type Sample } from '../training/logistic-regression';
import { BUCKETS, featuresOf } from './features';
import { englishTexts, koreanTexts, koteTexts, type LabelledText } from './training-texts';

/** Usage: `tsx lib/models/complaints/train.ts <data folder>`. Writes weights.json beside this file; see card.md. */
const folder = process.argv[2];
if (!folder) throw new Error('Give the data folder as the first argument.');

const FOLDS = 5;

const samplesOf = (texts: readonly LabelledText[]): Sample[] =>
  texts.map(({ text, label, weight }) => ({ features: featuresOf(text), label, weight }));

/** Steps on each side of zero. So few, because coarse weights pack to half the bytes and judge as well. */
const LEVELS = 15;
/** Weights beyond this many standard deviations are cut to it. */
const CUT = 4;

/** One signed byte per bucket, in base64. */
function pack({ weights, bias }: LinearModel) {
  const spread = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length);
  const step = (CUT * spread) / LEVELS;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / step))),
  );
  return { bytes: Buffer.from(bytes.buffer).toString('base64'), step, bias };
}

/** Macro F1 over folds: each text is judged by a model that has not seen it. */
function crossValidate(judged: readonly Sample[], others: readonly Sample[]): number {
  const counts = { hit: 0, alarm: 0, miss: 0, quiet: 0 };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fitLogistic([...others, ...judged.filter((_, at) => at % FOLDS !== fold)], BUCKETS);
    for (const { features, label } of judged.filter((_, at) => at % FOLDS === fold)) {
      const said = marginOf(model, features) > 0;
      counts[label === 1 ? (said ? 'hit' : 'miss') : said ? 'alarm' : 'quiet'] += 1;
    }
  }
  const wrong = counts.alarm + counts.miss;
  return ((2 * counts.hit) / (2 * counts.hit + wrong) + (2 * counts.quiet) / (2 * counts.quiet + wrong)) / 2;
}

const korean = samplesOf(koreanTexts(folder));
const kote = korean.slice(0, koteTexts(folder).length);
const english = samplesOf(englishTexts(folder));

process.stdout.write(
  `kote-ko, ${FOLDS} folds: macro F1 ${crossValidate(kote, korean.slice(kote.length)).toFixed(3)}\n`,
);
process.stdout.write(
  `english: ${english.filter(({ label }) => label === 1).length} of ${english.length} as complaints\n`,
);

const weights = { ko: pack(fitLogistic(korean, BUCKETS)), en: pack(fitLogistic(english, BUCKETS)) };
writeFileSync(new URL('weights.json', import.meta.url), `${JSON.stringify(weights)}\n`);
