import { ENGLISH_PHRASES } from './english-lexicon';
import { KOREAN_HALF, KOREAN_INITIALS, KOREAN_OFFENCE, KOREAN_ON_LATIN } from './korean-lexicon';

/** What people slip between syllables to get past a filter. */
const KOREAN_GAP = "[0-9.\\-_~!@#^*+=|/,'·ㅡ`]{0,2}";
const LAUGH = 'ㅋㅎㅠㅜㄷㅡ';

const LEADING_LOOKS = /^((?:\(\?<[=!](?:[^()]|\([^()]*\))*\))+)([가-힣ㄱ-ㅎ]|\[[^\]]+\])/;
const LOOK_BEHIND = /\(\?<([=!])((?:[^()]|\([^()]*\))*)\)/g;

/** Korean, run over text whose split letters were joined. */
export const KOREAN_PATTERN = new RegExp(KOREAN_OFFENCE.map(withGaps).map(firstLetterFirst).join('|'), 'g');

/** Run over text as it stands: letters that are not syllables. */
export const LETTERS_PATTERN = new RegExp(
  `(?<![ㄱ-ㅊㅌㅍㅏ-ㅣ])(?:${KOREAN_INITIALS.join('|')})(?=$|[^ㄱ-ㅣ]|[${LAUGH}])|${KOREAN_HALF.join('|')}`,
  'g',
);

/** The raised finger needs no language. */
export const SIGN_PATTERN = /凸|\u{1f595}/gu;

/** Korean abuse typed with the keyboard still on Latin letters. */
export const KEYBOARD_PATTERN = new RegExp(`(?<![A-Za-z])(?:${KOREAN_ON_LATIN.join('|')})`, 'g');

/** Two or three syllables set apart by spaces, with nothing else attached: `개 소 리`, `시 발`. */
export const SPACED_PATTERN =
  /(?<![가-힣0-9] ?)(?:개 소 리|병 신|[시씨] [발팔]|개 새 끼|새 끼 야|미 친 [놈년]|지 랄|꺼 져|닥 쳐)(?![가-힣])/g;

export const ENGLISH_PATTERN = new RegExp(
  `(?<![A-Za-z0-9$@#/])(?:${ENGLISH_PHRASES.join('|')})(?![A-Za-z])`,
  'gi',
);

/** Puts the gap between the syllables of an entry; groups, classes and look-arounds stay whole. */
function withGaps(entry: string): string {
  return entry.replace(
    /([가-힣]|(?<!\()\[[^\]^0-9][^\]]*\])(?=[가-힣]|\[[가-힣])/g,
    (unit, _all, at: number) => (insideGroup(entry, at) ? unit : `${unit}${KOREAN_GAP}`),
  );
}

function insideGroup(entry: string, at: number): boolean {
  const before = entry.slice(0, at);
  return (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0) || /\[[^\]]*$/.test(before);
}

/** Looks back only once the first syllable fits: engines pass over places where it does not, ten times faster. */
function firstLetterFirst(pattern: string): string {
  return pattern.replace(
    LEADING_LOOKS,
    (_, looks: string, first: string) =>
      first +
      looks.replace(LOOK_BEHIND, (_look, sign: string, inner: string) => `(?<${sign}(?:${inner})${first})`),
  );
}
