import { lastSound } from './last-sound';
import type { Sound } from './sound';

/** [after a consonant, after a vowel], longest first so that `으로` is not read as `으` and `로`. */
const PAIRS: readonly (readonly [closed: string, open: string])[] = [
  ['으로부터', '로부터'],
  ['으로서', '로서'],
  ['으로써', '로써'],
  ['으로는', '로는'],
  ['으로도', '로도'],
  ['으로만', '로만'],
  ['으로의', '로의'],
  ['으로', '로'],
  ['이라고', '라고'],
  ['이라는', '라는'],
  ['이라면', '라면'],
  ['이라도', '라도'],
  ['이라서', '라서'],
  ['이라', '라'],
  ['이었던', '였던'],
  ['이었고', '였고'],
  ['이었으며', '였으며'],
  ['이었습니다', '였습니다'],
  ['이었는데', '였는데'],
  ['이에요', '예요'],
  ['이지만', '지만'],
  ['이니까', '니까'],
  ['이나마', '나마'],
  ['이든지', '든지'],
  ['이란', '란'],
  ['이랑', '랑'],
  ['이나', '나'],
  ['이며', '며'],
  ['이면', '면'],
  ['이고', '고'],
  ['이든', '든'],
  ['이여', '여'],
  ['이야', '야'],
  ['과는', '와는'],
  ['과의', '와의'],
  ['과도', '와도'],
  ['과', '와'],
  ['은커녕', '는커녕'],
  ['은', '는'],
  ['을', '를'],
  ['이', '가'],
  ['아', '야'],
];

/** Both forms of a particle point to its pair; `야` is the vocative's open form, being far the commoner. */
const PAIR_OF = new Map(PAIRS.flatMap((pair) => pair.map((form) => [form, pair] as const)));

const FORMS = [...PAIR_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const BOTH = /^(?:이\(가\)|가\(이\)|은\(는\)|는\(은\)|을\(를\)|를\(을\)|과\(와\)|와\(과\)|\(으\)로|\(이\)라)/;
const BOTH_PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  이: ['이', '가'],
  가: ['이', '가'],
  은: ['은', '는'],
  는: ['은', '는'],
  을: ['을', '를'],
  를: ['을', '를'],
  과: ['과', '와'],
  와: ['과', '와'],
  '(으)로': ['으로', '로'],
  '(이)라': ['이라', '라'],
};
const PARTICLE = new RegExp(`^(?:${FORMS})(?![가-힣])`);

export interface Particle {
  /** As it stands in the text. */
  readonly written: string;
  /** As it reads after the word; `이(가)` where the word can't be read. */
  readonly fitting: string;
}

/** The particle at the start of `rest`, as it should read after `word`; null where `rest` starts with none. */
export function particleAfter(word: string, rest: string): Particle | null {
  const both = BOTH.exec(rest)?.[0];
  const written = both ?? PARTICLE.exec(rest)?.[0];
  if (written === undefined) return null;
  const pair = both ? (BOTH_PAIRS[both] ?? BOTH_PAIRS[both.charAt(0)]) : PAIR_OF.get(written);
  return pair ? { written, fitting: formFor(lastSound(word), pair) } : null;
}

function formFor(sound: Sound | null, [closed, open]: readonly [string, string]): string {
  if (sound === null) return bothForms(closed, open);
  if (closed.startsWith('으로')) return sound === 'consonant' ? closed : open;
  return sound === 'vowel' ? open : closed;
}

/** What Korean writes where the sound is unknown: 이(가), 은(는), (으)로, (이)라고. */
function bothForms(closed: string, open: string): string {
  return closed.endsWith(open) ? `(${closed.slice(0, -open.length)})${open}` : `${closed}(${open})`;
}
