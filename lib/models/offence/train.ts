import { writeFileSync } from 'node:fs';
import type { Language } from '@/lib/core/language';
import { marginOf } from '../training/logistic-regression';
import { featuresOf } from './features';
import { fitOffence, packModel } from './fit-offence';
import type { OffenceWeights, PackedModel } from './predict';
import {
  curseTexts,
  markedTweets,
  ordinaryEnglish,
  otherKoreanTexts,
  type WeighedText,
} from './training-texts';

/** Usage: `tsx lib/models/offence/train.ts <data folder>`. Writes weights.json beside this file; see card.md. */
const folder = process.argv[2];
if (!folder) throw new Error('Give the data folder as the first argument.');

const FOLDS = 5;
/** Log-odds from which a sentence is worth a remark, between the bars of card.md. */
const DOUBTFUL: Readonly<Record<Language, number>> = { ko: -0.15, en: 0.5 };
/** A sentence counts as sure where at most this share of ordinary texts would be called so. */
const WRONGLY_SURE = 0.003;

/** Log-odds of ordinary texts from models that have not seen them, and below which all but the given share stay. */
function sureFrom(texts: readonly WeighedText[], language: Language): number {
  const isOrdinary = ({ ordinary }: WeighedText) => ordinary === true;
  const judged = texts.filter(isOrdinary);
  const rest = texts.filter((text) => !isOrdinary(text));
  const margins: number[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fitOffence([...rest, ...judged.filter((_, at) => at % FOLDS !== fold)], language);
    judged.forEach(({ text }, at) => {
      if (at % FOLDS === fold) margins.push(marginOf(model, featuresOf(text, language)));
    });
  }
  return margins.toSorted((a, b) => b - a)[Math.floor(margins.length * WRONGLY_SURE)] ?? 0;
}

function train(texts: readonly WeighedText[], language: Language): PackedModel {
  const sure = sureFrom(texts, language);
  process.stdout.write(`${language}: ${texts.length} texts, sure from ${sure.toFixed(2)}\n`);
  return packModel(fitOffence(texts, language), DOUBTFUL[language], sure);
}

const weights: OffenceWeights = {
  ko: train([...otherKoreanTexts(folder), ...curseTexts(folder)], 'ko'),
  en: train([...ordinaryEnglish(folder), ...markedTweets(folder)], 'en'),
};
writeFileSync(new URL('weights.json', import.meta.url), `${JSON.stringify(weights)}\n`);
