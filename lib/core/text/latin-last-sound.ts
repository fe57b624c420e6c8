import type { Sound } from './sound';

/** Names of letters: 엘, 알 close with ㄹ; 엠, 엔 with another consonant; all others with a vowel. */
const LETTER_SOUNDS: Readonly<Record<string, Sound>> = {
  L: 'rieul',
  R: 'rieul',
  M: 'consonant',
  N: 'consonant',
};

/** Common words whose Korean reading the spelling does not tell: 앱, 웹, 탭, 그룹 close, 세트, 히트, 키트 do not. */
const CLOSED_WORDS = new Set('app web club pub tab lab job bag group one type foot'.split(' '));
const OPEN_WORDS = new Set('set hit kit'.split(' '));

/**
 * How a Latin word ends in Korean. Abbreviations are read letter by letter; other words follow the rules for loan
 * words (외래어 표기법: p, t, k close a syllable only after a short vowel).
 */
export function latinLastSound(word: string): Sound {
  const lower = word.toLowerCase();
  if (CLOSED_WORDS.has(lower)) return 'consonant';
  if (OPEN_WORDS.has(lower)) return 'vowel';
  const capitals = word === word.toUpperCase();
  if (word.length === 1 || (capitals && (word.length <= 3 || !/[AEIOU]/.test(word)))) {
    return LETTER_SOUNDS[word.slice(-1).toUpperCase()] ?? 'vowel';
  }
  return spelledSound(lower);
}

function spelledSound(word: string): Sound {
  if (/[^aeiou]le$|l$/.test(word)) return 'rieul';
  if (/[aeiouy][^aeiouy]+e$/.test(word))
    return /le$/.test(word) ? 'rieul' : /[aeiouy][mn]e$/.test(word) ? 'consonant' : 'vowel';
  return /[mn]$|ng$|ck$|[aeiou]c$|(?:^|[^aeiou])(?:[aeiou](?:pp?|tt?|k)|ook)$/.test(word)
    ? 'consonant'
    : 'vowel';
}
