import type { Language } from '@/lib/core/language';
import { ENGLISH_SIGNS } from '@/lib/core/replies/evidence/signs-en';
import { KOREAN_SIGNS } from '@/lib/core/replies/evidence/signs-ko';
import { joinJamo } from '@/lib/core/text/join-jamo';
import { sameText } from '@/lib/core/text/mapped-text';
import { bucketOf, SEED, withText, withUnit } from '../shared/fnv-hash';

/** Buckets that pieces of text and pairs of signs fall into; a power of two. */
export const BUCKETS = 262144;

/** What a text shows. */
export interface Features {
  /** Buckets of its pieces and of its signs by twos, each once. */
  readonly pieces: readonly number[];
  /** Numbers of its signs, below `SIGNS[language]`. */
  readonly signs: readonly number[];
}

/** UTF-16 units read at most: a complaint says so in its first lines. */
const READ = 600;
/** Lengths of the pieces: Korean characters say more each. */
const SHORTEST = { ko: 1, en: 3 };
const LONGEST = { ko: 3, en: 4 };
/** Texts with this many matters or more are alike. */
const MOST_MATTERS = 4;

const LISTS = { ko: KOREAN_SIGNS, en: ENGLISH_SIGNS };
const MATTERS = { ko: Object.values(KOREAN_SIGNS.matters), en: Object.values(ENGLISH_SIGNS.matters) };
const PATTERNS = { ko: patternsOf('ko'), en: patternsOf('en') };

/** How many signs there are: the patterns, and how many matters a text names. */
export const SIGNS: Readonly<Record<Language, number>> = {
  ko: PATTERNS.ko.length + MOST_MATTERS + 1,
  en: PATTERNS.en.length + MOST_MATTERS + 1,
};

/** Pure; some tens of microseconds for an ordinary post. */
export function featuresOf(text: string, language: Language): Features {
  const read = joinJamo(sameText(text.slice(0, READ).normalize('NFC'))).text;
  const signs = signsOf(read, language);
  const plain = plainForm(read);
  const buckets = new Set<number>();
  addPieces(plain, SHORTEST[language], LONGEST[language], SEED, buckets);
  if (language === 'en') addWords(plain, buckets);
  else addPieces(plain.replace(/ /g, ''), 2, 3, UNSPACED, buckets);
  for (const [at, one] of signs.entries())
    for (const other of signs.slice(at + 1)) buckets.add(wholeBucket(`${one}&${other}`));
  return { pieces: [...buckets], signs: [...signs, PATTERNS[language].length + mattersIn(signs, language)] };
}

function patternsOf(language: Language): readonly RegExp[] {
  const { matters, kinds, manner } = LISTS[language];
  return [matters, kinds, manner].flatMap((group) => Object.values(group));
}

function signsOf(text: string, language: Language): readonly number[] {
  return PATTERNS[language].flatMap((pattern, number) => (pattern.test(text) ? [number] : []));
}

/** Matters come first in the list of patterns. */
function mattersIn(signs: readonly number[], language: Language): number {
  return Math.min(MOST_MATTERS, signs.filter((sign) => sign < MATTERS[language].length).length);
}

function addPieces(
  plain: string,
  shortest: number,
  longest: number,
  seed: number,
  buckets: Set<number>,
): void {
  for (let start = 0; start < plain.length; start += 1) {
    let hash = seed;
    for (let length = 1; length <= longest && start + length <= plain.length; length += 1) {
      hash = withUnit(hash, plain.charCodeAt(start + length - 1));
      if (length >= shortest) buckets.add(bucketOf(hash, BUCKETS));
    }
  }
}

/** Words and pairs of neighbours, without their endings. */
function addWords(plain: string, buckets: Set<number>): void {
  const words = plain
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .trim()
    .split(/ +/)
    .map((word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly)$/, '') : word));
  for (const [at, word] of words.entries()) {
    buckets.add(wholeBucket(`<${word}>`));
    const next = words[at + 1];
    if (next !== undefined) buckets.add(wholeBucket(`<${word} ${next}>`));
  }
}

/** Pieces of a text without its spaces fall into buckets of their own. */
const UNSPACED = 0x2c1b3c6d;

const wholeBucket = (text: string) => bucketOf(withText(SEED, text), BUCKETS);

/** Lower case, without names and addresses, digits as one, at most two of the same in a row, a space at each end. */
function plainForm(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/https?:\S+|url\b|[@#][\p{L}\p{N}_]+|__\w+__/gu, ' ')
    .replace(/\d+/g, '0')
    .replace(/(.)\1{2,}/gu, '$1$1')
    .replace(/[\s"'“”‘’`]+/g, ' ')
    .trim();
  return ` ${plain} `;
}
