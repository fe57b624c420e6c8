/** The letters of a syllable in Unicode's order, which is also the order of its code. */
export const LEADS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
export const TAILS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

const FIRST = 0xac00;
const LAST = 0xd7a3;
/** Syllables that begin with one letter, and those of them that share a vowel. */
const PER_LEAD = 588;
const PER_VOWEL = 28;

/** Letters that are typed as two: ㅗ and ㅏ for ㅘ. */
const DOUBLE = new Map(
  'ㅗㅏㅘ ㅗㅐㅙ ㅗㅣㅚ ㅜㅓㅝ ㅜㅔㅞ ㅜㅣㅟ ㅡㅣㅢ ㄱㅅㄳ ㄴㅈㄵ ㄴㅎㄶ ㄹㄱㄺ ㄹㅁㄻ ㄹㅂㄼ ㄹㅅㄽ ㄹㅌㄾ ㄹㅍㄿ ㄹㅎㅀ ㅂㅅㅄ'
    .split(' ')
    .map((three) => [three.slice(0, 2), three.charAt(2)]),
);
const APART = new Map([...DOUBLE].map(([two, one]) => [one, two]));

/** The syllable at these places of the lists above; `tail` 0 leaves it open. */
export function syllable(lead: number, vowel: number, tail = 0): string {
  return String.fromCharCode(FIRST + lead * PER_LEAD + vowel * PER_VOWEL + tail);
}

/** The syllable of these letters, vowel and tail also as two; null where there is none. */
export function compose(lead: string, vowel: string, tail = ' '): string | null {
  const [first, second, third] = [
    LEADS.indexOf(lead),
    VOWELS.indexOf(DOUBLE.get(vowel) ?? vowel),
    TAILS.indexOf(DOUBLE.get(tail) ?? tail),
  ] as const;
  return first < 0 || second < 0 || third < 0 ? null : syllable(first, second, third);
}

export function isSyllable(code: number): boolean {
  return code >= FIRST && code <= LAST;
}

/** The place of a syllable's first consonant. Syllables are given by their UTF-16 code, here and below. */
export function leadOf(code: number): number {
  return Math.floor((code - FIRST) / PER_LEAD);
}

/** The place of its last consonant; 0 for an open one. */
export function tailOf(code: number): number {
  return (code - FIRST) % PER_VOWEL;
}

export function isClosed(code: number): boolean {
  return tailOf(code) !== 0;
}

/** An open syllable with a consonant at its end. */
export function closeWith(code: number, tail: number): string {
  return String.fromCharCode(code + tail);
}

/** The letters of a syllable or letter as they are typed, one key each; other characters as they are. */
export function typedLetters(character: string): string {
  const code = character.charCodeAt(0);
  const letters = isSyllable(code)
    ? [
        LEADS.charAt(leadOf(code)),
        VOWELS.charAt(Math.floor(((code - FIRST) % PER_LEAD) / PER_VOWEL)),
        TAILS.charAt(tailOf(code)).trim(),
      ]
    : [character];
  return letters.map((letter) => APART.get(letter) ?? letter).join('');
}
