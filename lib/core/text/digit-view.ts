/** Stands where a spelled-out digit had more letters than the one it became. */
const FILLER = '\u0001';

const KOREAN_DIGITS = '공0영0령0빵0일1이2삼3사4오5육6륙6칠7팔8구9십1';
const ENGLISH_DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const WORD = `(?:${ENGLISH_DIGITS.join('|')}|oh)`;

const SPOKEN = '공영령빵일이삼사오육륙칠팔구십';
const JOINING = ' \\-./,\\n_~()*+[\\]#=^·ㅡ…→⇒➔▶►♥♡★☆\\u2010-\\u2015\\u2212•∙⋅ㆍ‧・∼〜☎에다시대하고';
/** Six digits of which the first is plain; four syllables that are digits; two words that are. */
const NUMBERS: readonly RegExp[] = [
  new RegExp(`\\d(?:[${JOINING}]{0,8}[0-9OoIl|ㅇㅣ${SPOKEN}]){5}`),
  new RegExp(`[${SPOKEN}](?:[ \\-,./에]{0,3}[0-9ㅇㅣ${SPOKEN}]){3}`),
  new RegExp(`\\b${WORD}[ ,.()\\n-]{1,3}(?:${WORD}|double|triple|\\d)`, 'i'),
];

/**
 * Whether six digits may stand together as one number, however they are written and joined. Says yes too often rather
 * than too seldom, and fast: a no spares every reader of numbers its patterns.
 */
export function holdsNumber(text: string): boolean {
  return NUMBERS.some((pattern) => pattern.test(text));
}

const DASHES = /[\u2010-\u2015\u2212ㅡ]/g;
const DOTS = /[·•∙⋅ㆍ‧・]/g;

/**
 * Seven or more digits, some of them words; `에` is how a group ends when read aloud, `십` the one of `공십공`. The last
 * syllable of a word in front is none of them: `대구 05-…`.
 */
const KOREAN_DIGIT = '(?:[공영령빵일이삼사오육륙칠팔구0-9]|(?<=[공0영])십(?=[공0영]))';
const KOREAN_RUN = new RegExp(
  `(?!(?<=[가-힣])[일이삼사오육륙칠팔구십][^가-힣])${KOREAN_DIGIT}(?:(?:에 ?| ?(?:다시|대시|하고) ?|[ \\-./,~_()\\n]{1,3})?${KOREAN_DIGIT}(?!에요|예요|입니다|고요)){6,}`,
  'g',
);

const ENGLISH_DIGIT = `(?:(?:(?:double|triple)[ -])?${WORD}\\b|\\d)`;
const ENGLISH_RUN = new RegExp(`\\b${ENGLISH_DIGIT}(?:[ ,.\\-()\\n]{0,3}${ENGLISH_DIGIT}){5,}`, 'gi');
const ENGLISH_WORD = new RegExp(`(?:(double|triple)[ -])?(${WORD})`, 'gi');

/** Digit words, or digits joined by words. */
const KOREAN_SIGN = new RegExp(`[${SPOKEN}]|\\d ?(?:에|다시|대시|하고) ?\\d`);

/** Signs that hold a number together as a dash would. */
const JOINERS = /(?<=\d ?)[_~∼〜☎*=^…→⇒➔▶►♥♡★☆](?= ?\d)/g;

/** Letters that stand in for a digit right beside one: O and ㅇ for zero, l, I and ㅣ for one. */
const LOOK_ALIKE = /(?<![A-Za-z])[OoㅇIl|ㅣ]{1,4}(?=[-. ]?\d)|(?<=\d[-. ]?)[OoㅇIl|ㅣ]{1,4}(?![A-Za-z])/g;

/**
 * The text as a reader of numbers sees it: words, look-alike letters and odd separators become digits, `-` and `.`.
 * Unit for unit as long as the given text, so offsets stay the same. A text without a number is returned as it is.
 */
export function digitView(text: string): string {
  if (!holdsNumber(text)) return text;
  let view = text.replace(DASHES, '-').replace(DOTS, '.');
  if (KOREAN_SIGN.test(view)) view = view.replace(KOREAN_RUN, readKorean);
  view = view.replace(ENGLISH_RUN, readEnglish);
  // Twice, because a zero that has just been read can vouch for its neighbour: O1O, 공1ㅇ.
  return view.replace(LOOK_ALIKE, readLookAlike).replace(LOOK_ALIKE, readLookAlike).replace(JOINERS, '-');
}

/**
 * A lone syllable beside a number is a word or a particle: `이 4111-…`, `4111-… 이 카드`, `010-0000-1234이고`. Behind
 * fewer than four plain digits it is the last one of its group: `771팔`.
 */
const WORD_BEFORE = /^[가-힣][ \n](?=\d{3})/;
const WORD_BEHIND = /(?<=\d{4})[가-힣]$|(?<=\S{2})[ \n]이$|(?<=\d{3})[ \n][가-힣]$/;

function readKorean(run: string): string {
  const [before = ''] = run.match(WORD_BEFORE) ?? [];
  const [behind = ''] = run.match(WORD_BEHIND) ?? [];
  const digits = run.slice(before.length, run.length - behind.length).replace(/[가-힣]/g, (sign) => {
    const at = KOREAN_DIGITS.indexOf(sign);
    return at < 0 ? ' ' : KOREAN_DIGITS.charAt(at + 1);
  });
  return before + digits + behind;
}

function readEnglish(run: string): string {
  return run.replace(ENGLISH_WORD, (said, times: string | undefined, word: string) => {
    const digit = word.toLowerCase() === 'oh' ? 0 : ENGLISH_DIGITS.indexOf(word.toLowerCase());
    const digits = String(digit).repeat(times ? (/^d/i.test(times) ? 2 : 3) : 1);
    return digits.padEnd(said.length, FILLER);
  });
}

function readLookAlike(letters: string): string {
  return letters.replace(/./g, (letter) => (/[Il|ㅣ]/.test(letter) ? '1' : '0'));
}
