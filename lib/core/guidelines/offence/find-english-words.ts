import type { Span } from '../../text/span';
import { ENGLISH_WORDS } from './english-lexicon';

/** Signs that are read as the letter they look like. */
const LETTERS: Readonly<Record<string, string>> = {
  '4': 'a',
  '@': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '|': 'i',
  '0': 'o',
  '5': 's',
  $: 's',
  '7': 't',
  '+': 't',
};

/** A word with signs inside it, or letters set apart by spaces. */
const TOKEN =
  /(?<![A-Za-z])(?:[A-Za-z] ){2,}[A-Za-z](?![A-Za-z])|[A-Za-z0-9@$][A-Za-z0-9@$!|+*._~-]*[A-Za-z0-9$*]/g;

const PLAIN = /^[A-Za-z]+$/;
const TWO_LETTERS = /[A-Za-z][^A-Za-z]*[A-Za-z]/;
const STRETCHED = /(.)\1/;

const WORDS = new Set(ENGLISH_WORDS);
const SQUEEZED = new Set(ENGLISH_WORDS.filter((word) => word.length > 3).map(squeeze));
const BY_LENGTH = Map.groupBy(ENGLISH_WORDS, (word) => word.length);

/** Finds listed words however they are stretched, dotted, starred or spelled with signs (offsets of `text`). */
export function findEnglishWords(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(TOKEN)) {
    for (const part of partsOf(match[0])) {
      if (isListed(part.text)) {
        const start = match.index + part.at;
        spans.push({ start, end: start + part.text.length });
      }
    }
  }
  return spans;
}

/** The token as a whole and the pieces between its dots and dashes. */
function partsOf(token: string): readonly { readonly text: string; readonly at: number }[] {
  const pieces = [...token.matchAll(/[^._~ -]+/g)].map((piece) => ({ text: piece[0], at: piece.index }));
  return pieces.length > 1 ? [{ text: token, at: 0 }, ...pieces] : pieces;
}

function isListed(piece: string): boolean {
  if (!TWO_LETTERS.test(piece)) return false;
  const plain = PLAIN.test(piece) ? piece.toLowerCase() : lettersOf(piece);
  if (plain.includes('*')) return matchesStars(plain);
  return (
    WORDS.has(plain) ||
    (plain.includes('v') && WORDS.has(plain.replaceAll('v', 'u'))) ||
    (plain.length > 4 && STRETCHED.test(plain) && SQUEEZED.has(squeeze(plain)))
  );
}

function lettersOf(piece: string): string {
  return piece
    .toLowerCase()
    .replace(/[._~ -]/g, '')
    .replace(/[^a-z*]/g, (sign) => LETTERS[sign] ?? sign);
}

/** `f*ck`, `b*tch`: as many letters as the word, half of them shown. */
function matchesStars(plain: string): boolean {
  const shown = plain.replaceAll('*', '').length;
  if (shown * 2 < plain.length) return false;
  return (BY_LENGTH.get(plain.length) ?? []).some((word) =>
    [...word].every((letter, at) => plain[at] === '*' || plain[at] === letter),
  );
}

function squeeze(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}
