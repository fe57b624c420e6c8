import { hasBatchim } from 'es-hangul';
import { latinLastSound } from './latin-last-sound';

/** How a word ends when read aloud in Korean, which is all that particles depend on. `rieul` is a final ㄹ. */
export type LastSound = 'vowel' | 'consonant' | 'rieul';

const DIGIT_SOUNDS: Readonly<Record<string, LastSound>> = {
  // 영, 십, 백, 천, 만 all close with a consonant.
  '0': 'consonant',
  '1': 'rieul',
  '2': 'vowel',
  '3': 'consonant',
  '4': 'vowel',
  '5': 'vowel',
  '6': 'consonant',
  '7': 'rieul',
  '8': 'rieul',
  '9': 'vowel',
};

/** Units read as Korean words, only where a digit stands before them. */
const UNIT_SOUNDS: Readonly<Record<string, LastSound>> = {
  g: 'consonant',
  kg: 'consonant',
  mg: 'consonant',
  t: 'consonant',
  mm: 'vowel',
  cm: 'vowel',
  m: 'vowel',
  km: 'vowel',
  ml: 'vowel',
  l: 'vowel',
  kb: 'vowel',
  mb: 'vowel',
  gb: 'vowel',
  tb: 'vowel',
  w: 'vowel',
  kw: 'vowel',
  v: 'vowel',
};

const SIGN_SOUNDS: Readonly<Record<string, LastSound>> = {
  '%': 'vowel',
  '℃': 'vowel',
  '°': 'vowel',
  $: 'vowel',
  '€': 'vowel',
  '¥': 'consonant',
  '₩': 'consonant',
  '&': 'vowel',
  '+': 'vowel',
};

/** The last sound of a word, or null where nothing in it can be read (an emoji, another script). */
export function lastSound(word: string): LastSound | null {
  const spoken = spokenPart(word.slice(-LONGEST_ENDING));
  const last = spoken.at(-1);
  if (last === undefined) return null;
  if (/[가-힣]/.test(last)) return hangulSound(last);
  if (/[ㄱ-ㅎ]/.test(last)) return last === 'ㄹ' ? 'rieul' : 'consonant';
  if (/[ㅏ-ㅣ]/.test(last)) return 'vowel';
  if (/[0-9]/.test(last)) return DIGIT_SOUNDS[last] ?? null;
  if (/[A-Za-z]/.test(last)) return latinSound(spoken);
  return SIGN_SOUNDS[last] ?? null;
}

/** UTF-16 units looked at from the end; what stands before has no say in the reading. */
const LONGEST_ENDING = 60;

/** What does not change the reading at the end of a word: punctuation, quotes, emoji. Signs that are read stay. */
const SILENT_END = /(?![%℃°$€¥₩&+])[^\p{L}\p{N}]+$/u;
/** A closing bracket may still have its opening one, so only what follows it is dropped at first. */
const SILENT_AFTER_BRACKET = /(?![%℃°$€¥₩&+)\]])[^\p{L}\p{N}]+$/u;
const BRACKETED_END = /\s*(?:\([^()]*\)|\[[^[\]]*\])$/;

/** Half-width, without accents, and without what stands in brackets at the end: the particle agrees with the word before. */
function spokenPart(word: string): string {
  const plain = word
    .replace(/[™℠®©]/g, '')
    .normalize('NFKC')
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0));
  const whole = plain.replace(SILENT_AFTER_BRACKET, '');
  const outside = whole.replace(BRACKETED_END, '').replace(SILENT_END, '');
  return outside === '' ? whole.replace(SILENT_END, '') : outside;
}

function hangulSound(syllable: string): LastSound {
  if (!hasBatchim(syllable)) return 'vowel';
  return (syllable.charCodeAt(0) - 0xac00) % 28 === 8 ? 'rieul' : 'consonant';
}

function latinSound(spoken: string): LastSound {
  const [, number = '', letters = ''] = /([0-9]?)\s?([A-Za-z]+)$/.exec(spoken) ?? [];
  const unit = number === '' ? undefined : UNIT_SOUNDS[letters.toLowerCase()];
  return unit ?? latinLastSound(letters);
}
