import { TAILS, tailOf } from './jamo';
import { latinLastSound } from './latin-last-sound';
import { normalize } from './normalize';
import type { Sound } from './sound';

const DIGIT_SOUNDS: Readonly<Record<string, Sound>> = {
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

/**
 * Units read as Korean words, only where a digit stands before them. A single capital is a letter: 5G is 오지, 3M 쓰리엠;
 * only L is a litre in both cases.
 */
const UNIT_SOUNDS = new Map<string, Sound>([
  ...['g', 'kg', 'mg', 't'].map((unit) => [unit, 'consonant'] as const),
  ...['mm', 'cm', 'm', 'km', 'ml', 'l', 'L', 'cal', 'kcal'].map((unit) => [unit, 'vowel'] as const),
  ['px', 'rieul'],
]);

const SIGN_SOUNDS: Readonly<Record<string, Sound>> = {
  '%': 'vowel',
  '℃': 'vowel',
  '°': 'vowel',
  $: 'vowel',
  '€': 'vowel',
  '£': 'vowel',
  '¥': 'consonant',
  '₩': 'consonant',
  '&': 'vowel',
  '+': 'vowel',
};

/** The last sound of a word, or null where nothing in it can be read (an emoji, another script). */
export function lastSound(word: string): Sound | null {
  const spoken = spokenPart(word.slice(-LONGEST_ENDING));
  const last = spoken.at(-1);
  if (last === undefined) return null;
  if (/[가-힣]/.test(last)) return hangulSound(last);
  if (/[ㄱ-ㅎ]/.test(last)) return last === 'ㄹ' ? 'rieul' : 'consonant';
  if (/[ㅏ-ㅣ]/.test(last)) return 'vowel';
  if (/[0-9]/.test(last)) return numberSound(spoken);
  if (/[A-Za-z]/.test(last)) return latinSound(spoken);
  return SIGN_SOUNDS[last] ?? null;
}

/** UTF-16 units looked at from the end; what stands before has no say in the reading. */
const LONGEST_ENDING = 60;

/** What does not change the reading at the end of a word: punctuation, quotes, emoji. Signs that are read stay. */
const SILENT_END = /(?![%℃°$€£¥₩&+])[^\p{L}\p{N}]+$/u;
/** A closing bracket may still have its opening one, so only what follows it is dropped at first. */
const SILENT_AFTER_BRACKET = /(?![%℃°$€£¥₩&+)\]])[^\p{L}\p{N}]+$/u;
const BRACKETED_END = /\s*(?:\([^()]*\)|\[[^[\]]*\])$/;

/** Half-width, without accents, and without what stands in brackets at the end: the particle agrees with the word before. */
function spokenPart(word: string): string {
  const read = word
    .replace(/[™℠®©]/g, '')
    // Square and cubic metres are metres in the end.
    .replace(/[㎡㎥]|m[²³]/g, 'm');
  const plain = normalize(read).text.replace(/[\u00c0-\u024f]/g, (letter) =>
    letter.normalize('NFD').charAt(0),
  );
  const whole = plain.replace(SILENT_AFTER_BRACKET, '');
  const outside = whole.replace(BRACKETED_END, '').replace(SILENT_END, '');
  return outside === '' ? whole.replace(SILENT_END, '') : outside;
}

function hangulSound(syllable: string): Sound {
  const tail = TAILS.charAt(tailOf(syllable.charCodeAt(0)));
  if (tail === ' ') return 'vowel';
  return tail === 'ㄹ' ? 'rieul' : 'consonant';
}

/** The last digit, but for what is read in other words: 18:00 is 십팔 시, 09:05 구 시 오 분, 1+1 원플러스원. */
function numberSound(spoken: string): Sound | null {
  const clock = /\d:(\d\d)$/.exec(spoken)?.[1];
  if (clock) return clock === '00' ? 'vowel' : 'consonant';
  if (/(?<!\d)1\+1$/.test(spoken)) return 'consonant';
  if (isTrillions(spoken)) return 'vowel';
  return DIGIT_SOUNDS[spoken.slice(-1)] ?? null;
}

/** 조 is the one round number that ends in a vowel; 십, 백, 천, 만, 억 and 경 close. */
function isTrillions(spoken: string): boolean {
  const zeros = /[1-9](0+)$/.exec(spoken.replaceAll(',', ''))?.[1]?.length ?? 0;
  return zeros >= 12 && zeros < 16;
}

function latinSound(spoken: string): Sound {
  const [, number = '', letters = ''] = /([0-9]?)\s?([A-Za-z]+)$/.exec(spoken) ?? [];
  const unit = UNIT_SOUNDS.get(letters.length > 1 ? letters.toLowerCase() : letters);
  return (number === '' ? null : unit) ?? latinLastSound(letters);
}
