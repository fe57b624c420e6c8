/** Stands where a spelled-out digit had more letters than the one it became. */
const FILLER = '\u0001';

const KOREAN_DIGITS: Readonly<Record<string, string>> = {
  공: '0',
  영: '0',
  령: '0',
  일: '1',
  이: '2',
  삼: '3',
  사: '4',
  오: '5',
  육: '6',
  륙: '6',
  칠: '7',
  팔: '8',
  구: '9',
};

const ENGLISH_DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const DASHES = /[\u2010-\u2015\u2212ㅡ―]/g;
const DOTS = /[·•∙⋅ㆍ‧]/g;

/** Seven or more digits, some of them words; `에` is how a group ends when read aloud, `십` the one of `공십공`. */
const KOREAN_RUN =
  /(?:[공영령일이삼사오육륙칠팔구0-9]|(?<=[공0영])십(?=[공0영]))(?:(?:에 ?| ?(?:다시|대시|하고) ?|[ \-./,\n]{1,2})?(?:[공영령일이삼사오육륙칠팔구0-9]|(?<=[공0영])십(?=[공0영]))(?!에요|예요|입니다|고요)){6,}/g;
const ENGLISH_RUN =
  /\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?:[ ,.\-()\n]{1,3}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b){6,}/gi;

/** Worth a closer look: digit words, or digits joined by words. */
const SPOKEN = /[공영일이삼사오육칠팔구]|\d ?(?:에|다시|대시|하고) ?\d/;

/** Signs that hold a number together as a dash would. */
const JOINERS = /(?<=\d ?)[_~∼〜☎](?= ?\d)/g;

/** Letters that stand in for a digit right beside one: O and ㅇ for zero, l and I for one. */
const LOOK_ALIKE = /(?<![A-Za-z])[OoㅇIl|]{1,4}(?=[-. ]?\d)|(?<=\d[-. ]?)[OoㅇIl|]{1,4}(?![A-Za-z])/g;

/**
 * The text as a reader of numbers sees it: words, look-alike letters and odd separators become digits, `-` and `.`.
 * Unit for unit as long as the given text, so offsets stay the same.
 */
export function digitView(text: string): string {
  let view = text.replace(DASHES, '-').replace(DOTS, '.');
  if (SPOKEN.test(view)) view = view.replace(KOREAN_RUN, readKorean);
  if (/one|two|three|four|five|six|seven|eight|nine|zero/i.test(view))
    view = view.replace(ENGLISH_RUN, readEnglish);
  if (!/\d/.test(view)) return view;
  // Twice, because a zero that has just been read can vouch for its neighbour: O1O, 공1ㅇ.
  return view.replace(LOOK_ALIKE, readLookAlike).replace(LOOK_ALIKE, readLookAlike).replace(JOINERS, '-');
}

/** `이` on its own behind a number is the word "this": `4111-… 이 카드`. */
const THIS = /(?<=\S{2})[ \n]이$/;

function readKorean(run: string): string {
  const [rest = ''] = run.match(THIS) ?? [];
  return run
    .slice(0, run.length - rest.length)
    .replace(/./g, (sign) =>
      /[에다시대하고]/.test(sign) ? ' ' : sign === '십' ? '1' : (KOREAN_DIGITS[sign] ?? sign),
    );
}

function readEnglish(run: string): string {
  return run.replace(/[a-z]+/gi, (word) => {
    const digit = word.toLowerCase() === 'oh' ? 0 : ENGLISH_DIGITS.indexOf(word.toLowerCase());
    return String(digit) + FILLER.repeat(word.length - 1);
  });
}

function readLookAlike(letters: string): string {
  return letters.replace(/./g, (letter) => (/[Il|]/.test(letter) ? '1' : '0'));
}
