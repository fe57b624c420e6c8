import { languageOf } from '../language';
import { reasonsFor, standingOf, type WordingReason, weightOf } from './wording-evidence';
import type { WordingReader } from './wording-reader';

/** What a comparison rests on: a model checked on English pairs, or the direction of the evidence alone. */
export type WordingBasis = 'model' | 'evidence';

export interface WordingComparison {
  readonly better: 'a' | 'b';
  /** False where it may as well be the other one. */
  readonly clear: boolean;
  /** 0.5 is a toss-up, 1 certain. Measured for the model; for the evidence no more than an order. */
  readonly confidence: number;
  /** What the better one has, most telling first; none where nothing is clear. */
  readonly reasons: readonly WordingReason[];
  readonly basis: WordingBasis;
}

/** A comparison this sure is worth telling. */
const CLEAR: Readonly<Record<WordingBasis, number>> = { model: 0.6, evidence: 0.545 };
/** Fewer words are nothing to compare. */
const LEAST_WORDS = 2;

/**
 * Compares two wordings of one message. Swapping them flips the answer. Never forecasts numbers. `read` is the learned
 * reading of English; without it, and for Korean, for which there are no pairs to learn from, the evidence decides alone.
 */
export function compareWordings(a: string, b: string, read?: WordingReader): WordingComparison {
  const model = languageOf(a + b) === 'en' ? read : undefined;
  const basis = model ? 'model' : 'evidence';
  const strength = model ?? ((text: string) => weightOf(standingOf(text)));
  const lead = strength(a) - strength(b);
  const better = lead > 0 || (lead === 0 && a <= b) ? 'a' : 'b';
  const confidence = isWorthComparing(a, b) ? 1 / (1 + Math.exp(-Math.abs(lead))) : 0.5;
  const clear = confidence >= CLEAR[basis];
  const [winner, loser] = better === 'a' ? [a, b] : [b, a];
  const reasons = clear ? reasonsFor(standingOf(winner), standingOf(loser)) : [];
  return { better, clear, confidence, reasons, basis };
}

function isWorthComparing(a: string, b: string): boolean {
  const [plainA, plainB] = [plain(a), plain(b)];
  return plainA !== plainB && [plainA, plainB].every((text) => wordsIn(text) >= LEAST_WORDS);
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function wordsIn(text: string): number {
  return text.replace(/https?:\S+|[@#][\p{L}\p{N}_]+/gu, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
