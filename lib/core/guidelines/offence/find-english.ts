import { overlap, type Span } from '../../text/span';
import { HARMLESS } from './english/harmless';
import { ENGLISH_PHRASES } from './english/phrases';
import { ENGLISH_MASKED, ENGLISH_STEM, ENGLISH_WORDS } from './english/words';
import { createPatternScan } from './pattern-scan';

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
const TOKEN = /(?<![a-z])(?:[a-z] ){2,}[a-z](?![a-z])|[a-z0-9@$][a-z0-9@$!|+*._~-]*[a-z0-9$*]/g;

const DONKEYS = /\b(?:donkeys?|mules?|equus|foals?)\b/;
const ASS = /^(?:jack)?ass(?:es)?$/;

const PLAIN = /^[a-z]+$/;
const TWO_LETTERS = /[a-z][^a-z]*[a-z]/;
const STRETCHED = /(.)\1/;

const WORDS = new Set(ENGLISH_WORDS);
const SQUEEZED = new Set(
  [...ENGLISH_WORDS, ...ENGLISH_MASKED].filter((word) => word.length > 3).map(squeeze),
);
const BY_LENGTH = Map.groupBy([...ENGLISH_WORDS, ...ENGLISH_MASKED], (word) => word.length);

const scanPhrases = createPatternScan(
  ENGLISH_PHRASES.map((phrase) => `(?<![a-z0-9$@#/])(?:${phrase})(?![a-z])`),
);

/** Finds abuse in lower-case text, however it is stretched, dotted, starred or spelled with signs (offsets of `text`). */
export function findEnglish(text: string): readonly Span[] {
  const words = [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }) =>
    partsOf(token)
      .filter((part) => isListed(part.text))
      .map(({ text: { length }, at }) => ({ start: index + at, end: index + at + length })),
  );
  const phrases = scanPhrases(text).filter((phrase) => !words.some((word) => overlap(word, phrase)));
  return withoutHarmless(text, [...words, ...phrases]);
}

/** An ass is an animal in a whole text about donkeys; other words are harmless only where they stand so. */
function withoutHarmless(text: string, found: readonly Span[]): readonly Span[] {
  if (found.length === 0) return found;
  const harmless = [...text.matchAll(HARMLESS)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const animals = DONKEYS.test(text);
  return found.filter(
    (span) =>
      !harmless.some((one) => overlap(one, span)) && !(animals && ASS.test(text.slice(span.start, span.end))),
  );
}

/** The token as a whole and the pieces between its dots and dashes. */
function partsOf(token: string): readonly { readonly text: string; readonly at: number }[] {
  if (PLAIN.test(token)) return [{ text: token, at: 0 }];
  const pieces = [...token.matchAll(/[^._~ -]+/g)].map((piece) => ({ text: piece[0], at: piece.index }));
  return pieces.length > 1 ? [{ text: token, at: 0 }, ...pieces] : pieces;
}

function isListed(piece: string): boolean {
  if (!TWO_LETTERS.test(piece)) return false;
  const plain = PLAIN.test(piece) ? piece : lettersOf(piece);
  if (plain.includes('*')) return matchesStars(plain);
  return (
    WORDS.has(plain) ||
    ENGLISH_STEM.test(plain) ||
    (plain.includes('v') && WORDS.has(plain.replaceAll('v', 'u'))) ||
    (plain.length > 4 && STRETCHED.test(plain) && SQUEEZED.has(squeeze(plain)))
  );
}

function lettersOf(piece: string): string {
  return piece.replace(/[._~ -]/g, '').replace(/[^a-z*]/g, (sign) => LETTERS[sign] ?? sign);
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
