import { overlap, type Span } from '../../text/span';
import { ENGLISH_PHRASES } from './english/phrases';
import { eachToken } from './english/tokens';
import { withoutHarmless } from './english/without-harmless';
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

/** Letters set apart by spaces. */
const APART = /(?<![a-z])(?:[a-z] ){2,}[a-z](?![a-z])/g;

const SEPARATORS = '._~ -';
const PLAIN = /^[a-z]+$/;
const STRETCHED = /(.)\1/;
const TWO_LETTERS = /[a-z][^a-z]*[a-z]/;
/** Not in most texts, so that most words need only be looked up. */
const SUSPICIOUS = /(?!w)([a-z])\1\1|fuck|fvck|phuck|motherf|cunt|nigg|bitch|whor|slut|shit|faggot/;

const WORDS = new Set(ENGLISH_WORDS);
const SQUEEZED = new Set(
  [...ENGLISH_WORDS, ...ENGLISH_MASKED].filter((word) => word.length > 3).map(squeeze),
);
const BY_LENGTH = Map.groupBy([...ENGLISH_WORDS, ...ENGLISH_MASKED], (word) => word.length);

const scanPhrases = createPatternScan(
  ENGLISH_PHRASES.map((phrase) => `(?<![a-z0-9$@#/])(?:${phrase})(?![a-z])`),
  true,
);

/** Finds abuse in lower-case text, however it is stretched, dotted, starred or spelled with signs (offsets of `text`). */
export function findEnglish(text: string): readonly Span[] {
  const words: Span[] = [];
  const suspicious = SUSPICIOUS.test(text);
  const keep = (piece: string, start: number) => {
    if (isListed(piece, suspicious)) words.push({ start, end: start + piece.length });
  };
  eachToken(text, (token, start, plain) => {
    keep(token, start);
    // Also the pieces between dots and dashes.
    const pieces = plain ? [] : [...token.matchAll(/[^._~-]+/g)];
    if (pieces.length > 1) for (const piece of pieces) keep(piece[0], start + piece.index);
  });
  for (const { 0: row, index } of text.matchAll(APART)) keep(row, index);
  const phrases = scanPhrases(text).filter((phrase) => !words.some((word) => overlap(word, phrase)));
  return withoutHarmless(text, [...words, ...phrases]);
}

function isListed(piece: string, suspicious: boolean): boolean {
  if (PLAIN.test(piece)) return WORDS.has(piece) || (suspicious && isDisguised(piece));
  if (!TWO_LETTERS.test(piece)) return false;
  const plain = lettersOf(piece);
  return plain.includes('*') ? matchesStars(plain) : WORDS.has(plain) || isDisguised(plain);
}

function isDisguised(plain: string): boolean {
  return (
    ENGLISH_STEM.test(plain) ||
    WORDS.has(plain.replaceAll('v', 'u')) ||
    (plain.length > 4 && STRETCHED.test(plain) && SQUEEZED.has(squeeze(plain)))
  );
}

function lettersOf(piece: string): string {
  let plain = '';
  for (const sign of piece) if (!SEPARATORS.includes(sign)) plain += LETTERS[sign] ?? sign;
  return plain.replace(/[^a-z*]+/g, '');
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
