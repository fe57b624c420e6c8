import { type Language, languageOf } from '@/lib/core/language';
import type { ComplaintKind } from '@/lib/core/replies/complaint';
import type { PostReading } from '@/lib/core/replies/triage';
import { CLASSES, classesOf } from './classes';
import { featuresOf } from './features';
import { openReader } from './packed-reader';
import weights from './weights.json';

/**
 * Added to the log-odds, so that 0.5 stands where the bars of card.md meet: in English few posts that name nobody are meant
 * for a company, in Korean many that name somebody are meant for a friend. Chosen on totals, see card.md.
 */
const OFFSET: Readonly<Record<Language, { readonly named: number; readonly unnamed: number }>> = {
  ko: { named: -0.2, unnamed: 0.15 },
  en: { named: 0.25, unnamed: -0.3 },
};
const NAME = /@[\p{L}\p{N}_]/u;

const COMPLAINTS = classesOf(true);
const OTHERS = classesOf(false);

/** Opened on first use: a page without Korean posts never opens the Korean ones. */
const readers = new Map<Language, ReturnType<typeof openReader>>();

/** What the learned models make of a post. Pure; about a fifth of a millisecond for an ordinary post. */
export function readPost(text: string): PostReading {
  const language = languageOf(text);
  const { complaint, classes } = readerOf(language)(featuresOf(text, language));
  const byClasses = logOfSum(classes, COMPLAINTS) - logOfSum(classes, OTHERS);
  return {
    odds: OFFSET[language][NAME.test(text) ? 'named' : 'unnamed'] + (complaint + byClasses) / 2,
    ifComplaint: likeliest(classes, COMPLAINTS),
    ifNot: likeliest(classes, OTHERS),
  };
}

function likeliest(scores: Float64Array, classes: readonly number[]): ComplaintKind {
  const best = classes.reduce((one, other) => (scores[other]! > scores[one]! ? other : one));
  return CLASSES[best]!.kind;
}

/** The logarithm of the sum of what these scores are the logarithms of. */
function logOfSum(scores: Float64Array, classes: readonly number[]): number {
  const highest = Math.max(...classes.map((one) => scores[one]!));
  return highest + Math.log(classes.reduce((sum, one) => sum + Math.exp(scores[one]! - highest), 0));
}

function readerOf(language: Language) {
  const known = readers.get(language);
  if (known) return known;
  const reader = openReader(weights[language]);
  readers.set(language, reader);
  return reader;
}
