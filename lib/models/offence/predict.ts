import type { OffenceReader } from '@/lib/core/guidelines/offence/offence-reader';
import { type Language, languageOf } from '@/lib/core/language';
import { featuresOf } from './features';
import { unpackWeights } from './packed-weights';

/** One language's model as it ships. */
export interface PackedModel {
  /** One character per bucket; see `packed-weights.ts`. */
  readonly packed: string;
  /** What one step of a weight is worth. */
  readonly step: number;
  readonly bias: number;
  /** The log-odds from which a sentence is worth a remark, and those from which it surely hurts. */
  readonly doubtful: number;
  readonly sure: number;
}

export type OffenceWeights = Readonly<Record<Language, PackedModel>>;

/** Sentences whose reading is kept: typing changes one of a draft's sentences at a time. */
const KEPT = 400;

/** What the reader answers at `doubtful` and at `sure`, as log-odds: 0.5 and 0.9. */
const SURE = Math.log(9);

/** Builds the reading of one sentence. Pure but for what it remembers; some microseconds for a new sentence. */
export function createOffenceReader(weights: OffenceWeights): OffenceReader {
  const unpacked = { ko: unpackWeights(weights.ko.packed), en: unpackWeights(weights.en.packed) };
  const known = new Map<string, number>();

  const read = (sentence: string): number => {
    const language = languageOf(sentence);
    const { step, bias, doubtful, sure } = weights[language];
    const features = featuresOf(sentence, language);
    let sum = 0;
    for (const feature of features) sum += unpacked[language][feature] ?? 0;
    const odds = bias + (step * sum) / Math.sqrt(Math.max(1, features.length));
    return 1 / (1 + Math.exp((-SURE * (odds - doubtful)) / (sure - doubtful)));
  };

  return (sentence) => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const hurts = read(sentence);
    if (known.size >= KEPT) known.clear();
    known.set(sentence, hurts);
    return hurts;
  };
}
