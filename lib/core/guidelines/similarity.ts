import type { OwnText } from './check-context';

/** The three-unit runs of a text's letters and digits, as numbers in rising order, each once. */
type Grams = Uint32Array;

/** Addresses and names of people differ where the words are the same. */
const NOT_WORDS = /https?:\/\/\S+|@[\w가-힣.]+|[^\p{L}\p{N}@]+|@/gu;

/** Jaccard index from which two texts are the same, a few words aside. */
export const SAME_TEXT = 0.85;
/** Texts of fewer grams, greetings mostly, are alike by chance. */
export const FEWEST_GRAMS = 12;

export function gramsOf(text: string): Grams {
  const letters = text.normalize('NFC').toLowerCase().replace(NOT_WORDS, '');
  const grams = new Uint32Array(Math.max(0, letters.length - 2));
  for (let at = 0; at < grams.length; at += 1) {
    grams[at] =
      Math.imul(letters.charCodeAt(at), 0x9e3779b1) ^
      Math.imul(letters.charCodeAt(at + 1), 0x85ebca6b) ^
      Math.imul(letters.charCodeAt(at + 2), 0xc2b2ae35);
  }
  return grams.sort().filter((gram, at) => at === 0 || gram !== grams[at - 1]);
}

const known = new WeakMap<Pick<OwnText, 'text'>, Grams>();

/** Prepared once per text for as long as the text is kept, so that a keystroke only compares. */
export function gramsOfOwn(own: Pick<OwnText, 'text'>): Grams {
  const prepared = known.get(own) ?? gramsOf(own.text);
  known.set(own, prepared);
  return prepared;
}

/**
 * Whether the Jaccard index of two texts' grams is at least `least` (0 to 1). Walks both lists once and stops as soon as
 * too many grams stand alone, which for different texts is almost at once.
 */
export function areAlike(a: Grams, b: Grams, least: number): boolean {
  const shared = Math.ceil((least / (1 + least)) * (a.length + b.length) - 1e-9);
  let missesLeft = a.length - shared;
  let otherMissesLeft = b.length - shared;
  let [i, j] = [0, 0];
  while (missesLeft >= 0 && otherMissesLeft >= 0 && i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference < 0) missesLeft -= 1;
    if (difference > 0) otherMissesLeft -= 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return missesLeft >= a.length - i && otherMissesLeft >= b.length - j && shared > 0;
}
