import parseTweet from 'twitter-text/dist/parseTweet.js';

/** What an ordinary account may post. */
export const WEIGHT_LIMIT = 280;

export interface WeightedLength {
  /** Units as X counts them (twitter-text config v3): Hangul and emoji 2, links 23, Latin 1. */
  readonly weightedLength: number;
  /** Neither empty, nor over the limit, nor holding characters X refuses. */
  readonly valid: boolean;
  /** UTF-16 offset of the given text at which the limit is passed; null while within it. */
  readonly limitOffset: number | null;
}

/** Weighs a text as X does, after composing it: macOS hands over decomposed Hangul. */
export function weigh(text: string): WeightedLength {
  const composed = text.normalize('NFC');
  const { weightedLength, valid, validRangeEnd } = parseTweet(composed);
  if (weightedLength <= WEIGHT_LIMIT) return { weightedLength, valid, limitOffset: null };
  const offset = validRangeEnd + 1;
  return { weightedLength, valid, limitOffset: composed === text ? offset : offsetBefore(text, offset) };
}

/** The longest start of `text` that composes to at most `length` units. */
function offsetBefore(text: string, length: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.slice(0, middle).normalize('NFC').length <= length) low = middle;
    else high = middle - 1;
  }
  return low;
}
