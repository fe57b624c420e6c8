import { compose, typedLetters } from './jamo';
import { type MappedText, MappedTextBuilder } from './mapped-text';

/** The Korean standard layout (KS X 5002, 두벌식), key by key. */
const KEYS = 'qwertasdfgzxcvyuiophjklbnmQWERTOP';
const LETTERS = 'ㅂㅈㄷㄱㅅㅁㄴㅇㄹㅎㅋㅌㅊㅍㅛㅕㅑㅐㅔㅗㅓㅏㅣㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ';
const LETTER_OF = new Map([...KEYS].map((key, at) => [key, LETTERS.charAt(at)]));
const KEY_OF = new Map([...LETTERS].map((letter, at) => [letter, KEYS.charAt(at)]));

/** How an input method builds syllables: a consonant goes to the syllable in front unless a vowel follows it. */
const SYLLABLE =
  /([ㄱ-ㅎ])(ㅗ[ㅏㅐㅣ]|ㅜ[ㅓㅔㅣ]|ㅡㅣ|[ㅏ-ㅣ])((?:ㄱㅅ|ㄴ[ㅈㅎ]|ㄹ[ㄱㅁㅂㅅㅌㅍㅎ]|ㅂㅅ|[ㄱ-ㄷㄹ-ㅂㅅ-ㅈㅊ-ㅎ])(?![ㅏ-ㅣ]))?/g;

/** A whole Latin word whose keys make three syllables or more and nothing else. */
const TYPED_KOREAN =
  /(?<![a-z])(?:[ac-gq-tv-xz](?:h[kol]|n[jpl]|ml|[yuiophjklbnm])(?:(?:rt|s[wg]|f[raqtxvg]|qt|[ac-gq-tv-xz])(?![yuiophjklbnm]))?){3,}(?![a-z])/gi;

/** A word with a letter that stands alone and is no laughter. */
const HANGUL_WORD = /[가-힣ㄱ-ㅣ]+/g;
const STRAY = /[ㄱ-ㅊㅌㅍㅏ-ㅟㅡㅢㅣ]/;
const FEWEST_KEYS = 4;
const LONGEST_WORD = 40;

/** Words typed with the keyboard on the other language, as they were meant: `anfyqothd` is 무료배송, `ㅠㄷㄴㅅ` is best. */
export function readOtherLayout(source: MappedText): MappedText {
  const latin = [...source.text.matchAll(TYPED_KOREAN)].filter(([word]) => isTypedHangul(word));
  const hangul = STRAY.test(source.text)
    ? [...source.text.matchAll(HANGUL_WORD)].filter(([word]) => isTypedLatin(word))
    : [];

  const builder = new MappedTextBuilder(source);
  for (const { 0: word, index } of [...latin, ...hangul].sort((a, b) => a.index - b.index)) {
    let at = index;
    for (const { typed, meant } of /[A-Za-z]/.test(word) ? syllablesOf(word) : keysOf(word)) {
      builder.put(meant, at, at + typed);
      at += typed;
    }
  }
  return builder.build();
}

/** What keys of a Latin layout make on the Korean one: `qothd` is 배송, `qt` ㅂㅅ. Other characters stay. */
export function hangulOfKeys(keys: string): string {
  return lettersOf(keys).replace(SYLLABLE, (typed, lead, vowel, tail) => compose(lead, vowel, tail) ?? typed);
}

/** The keys of a Latin layout under what was typed on the Korean one: `ㅠㄷㄴㅅ` is best. Other characters stay. */
export function keysOfHangul(text: string): string {
  return keysOf(text)
    .map(({ meant }) => meant)
    .join('');
}

interface Piece {
  /** How many characters of the word stand for it. */
  readonly typed: number;
  readonly meant: string;
}

function lettersOf(keys: string): string {
  return keys.replace(/[A-Za-z]/g, (key) => LETTER_OF.get(key) ?? LETTER_OF.get(key.toLowerCase()) ?? key);
}

function syllablesOf(keys: string): readonly Piece[] {
  return [...lettersOf(keys).matchAll(SYLLABLE)].map(([typed, lead = '', vowel = '', tail]) => ({
    typed: typed.length,
    meant: compose(lead, vowel, tail) ?? typed,
  }));
}

function keysOf(word: string): readonly Piece[] {
  return [...word].map((character) => ({
    typed: 1,
    meant: typedLetters(character).replace(/[ㄱ-ㅣ]/g, (letter) => KEY_OF.get(letter) ?? letter),
  }));
}

/** ㄸ, ㅃ and ㅉ close no syllable, which only capitals tell. */
function isTypedHangul(word: string): boolean {
  return syllablesOf(word).reduce((total, { typed }) => total + typed, 0) === word.length;
}

function isTypedLatin(word: string): boolean {
  return (
    word.length <= LONGEST_WORD &&
    STRAY.test(word) &&
    [...word].map(typedLetters).join('').length >= FEWEST_KEYS
  );
}
