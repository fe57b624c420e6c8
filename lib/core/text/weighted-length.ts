import type { ParseTweetOptions } from 'twitter-text';
import configs from 'twitter-text/dist/configs.js';
import parseTweet from 'twitter-text/dist/parseTweet.js';

/** What an ordinary account may post. */
export const WEIGHT_LIMIT = 280;

/** Which character weighs what: twitter-text's configuration, as X publishes it. */
export type Counting = Readonly<ParseTweetOptions>;

/** How X counts today (config v3): Hangul and emoji 2, links 23, Latin 1; at most 280. */
export const X_COUNTING: Counting = configs.version3;

export interface WeightedLength {
  /** Units as X counts them (twitter-text config v3): Hangul and emoji 2, links 23, Latin 1. */
  readonly weightedLength: number;
  /** Neither empty, nor over the limit, nor holding characters X refuses. */
  readonly valid: boolean;
  /** UTF-16 offset of the given text at which the limit is passed; null while within it. */
  readonly limitOffset: number | null;
}

/** Characters that X refuses; a byte order mark comes along with text copied from files. */
const REFUSED = /[\ufeff\ufffe\uffff]/g;
/** Weighs what they weigh, and is let through. */
const STAND_IN = '\u3000';

/** Weighs a text as X does, after composing it: macOS hands over decomposed Hangul. */
export function weigh(text: string, counting: Counting = X_COUNTING): WeightedLength {
  const composed = text.normalize('NFC');
  const { weightedLength, valid } = parseTweet(composed, counting);
  if (weightedLength <= (counting.maxWeightedTweetLength ?? WEIGHT_LIMIT))
    return { weightedLength, valid, limitOffset: null };
  // The library's range ends at a refused character, too, however early it stands.
  const offset = parseTweet(composed.replace(REFUSED, STAND_IN), counting).validRangeEnd + 1;
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
