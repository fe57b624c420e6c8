import type { Language } from '@/lib/core/language';
import { bucketOf, SEED, withUnit } from '../shared/fnv-hash';

/** Buckets that pieces of text fall into; powers of two. */
export const BUCKETS: Readonly<Record<Language, number>> = { ko: 32768, en: 16384 };

/** UTF-16 units read at most. */
const READ = 600;
/** Lengths of the pieces: Korean characters say more each. */
const SHORTEST = { ko: 1, en: 2 };
const LONGEST = { ko: 2, en: 4 };

/** The turn at which a bucket was last met: cheaper than a set, and nothing else is remembered. */
const met = { ko: new Int32Array(BUCKETS.ko), en: new Int32Array(BUCKETS.en) };
let turn = 0;

/** Each bucket once, in order of appearance. */
export function featuresOf(text: string, language: Language): readonly number[] {
  const plain = plainForm(text);
  const last = met[language];
  turn += 1;
  const features: number[] = [];
  for (let start = 0; start < plain.length; start += 1) {
    const end = Math.min(start + LONGEST[language], plain.length);
    let hash = SEED;
    for (let at = start; at < end; at += 1) {
      hash = withUnit(hash, plain.charCodeAt(at));
      const bucket = bucketOf(hash, BUCKETS[language]);
      if (at - start + 1 < SHORTEST[language] || last[bucket] === turn) continue;
      last[bucket] = turn;
      features.push(bucket);
    }
  }
  return features;
}

/** Lower case, without names and addresses, at most two of the same in a row, a space at each end. */
function plainForm(text: string): string {
  const plain = text
    .slice(0, READ)
    .normalize('NFC')
    .toLowerCase()
    .replace(/https?:\S+|@[\p{L}\p{N}_]+|&#?\w+;|__\w+__/gu, ' ')
    .replace(/(.)\1{2,}/gu, '$1$1')
    .replace(/[\s"'“”‘’`]+/g, ' ')
    .trim();
  return ` ${plain} `;
}
