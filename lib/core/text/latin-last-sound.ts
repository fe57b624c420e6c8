import type { LastSound } from './last-sound';

/** Names of letters: 엘, 알 close with ㄹ; 엠, 엔 with another consonant; all others with a vowel. */
const LETTER_SOUNDS: Readonly<Record<string, LastSound>> = {
  L: 'rieul',
  R: 'rieul',
  M: 'consonant',
  N: 'consonant',
};

/** Common words whose Korean reading the spelling does not tell. */
const KNOWN_WORDS: Readonly<Record<string, LastSound>> = {
  web: 'consonant',
  club: 'consonant',
  pub: 'consonant',
  bag: 'consonant',
  mug: 'consonant',
  group: 'consonant',
  one: 'consonant',
  set: 'vowel',
  hit: 'vowel',
  kit: 'vowel',
};

/**
 * How a Latin word ends in Korean. Abbreviations are read letter by letter; other words follow the rules for loan
 * words (외래어 표기법: p, t, k close a syllable only after a short vowel).
 */
export function latinLastSound(word: string): LastSound {
  const capitals = word === word.toUpperCase();
  if (word.length === 1 || (capitals && (word.length <= 3 || !/[AEIOU]/.test(word)))) {
    return LETTER_SOUNDS[word.slice(-1).toUpperCase()] ?? 'vowel';
  }
  const lower = word.toLowerCase();
  return KNOWN_WORDS[lower] ?? spelledSound(lower);
}

function spelledSound(word: string): LastSound {
  if (/[^aeiou]le$|l$/.test(word)) return 'rieul';
  if (/[aeiouy][^aeiouy]+e$/.test(word))
    return /le$/.test(word) ? 'rieul' : /[aeiouy][mn]e$/.test(word) ? 'consonant' : 'vowel';
  return /[mn]$|ng$|ck$|[aeiou]c$|(?:^|[^aeiou])(?:[aeiou]|oo)(?:pp?|tt?|k)$/.test(word)
    ? 'consonant'
    : 'vowel';
}
