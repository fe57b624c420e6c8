import { isKoreanTail } from './korean-tail';
import { type MappedText, MappedTextBuilder } from './mapped-text';
import type { Span } from './span';

const SIGN =
  '(?:[!*,./:;?^_|~\\\\·…‥•‧∙⋅ㆍ\\u2010-\\u2015\\u2190-\\u2bff\\u3001-\\u303f-]|[\\ud83c-\\ud83e][\\udc00-\\udfff])';
const LETTER = '[가-힣ㄱ-ㅣ]';

/** Three letters and two spaces. */
const SHORTEST = 5;

/** What nobody writes between two letters of one word: dots, dashes, hearts, emoji; or one digit that counts nothing. */
const IN_KOREAN = new RegExp(
  `${SIGN}(?<=${LETTER}${SIGN})${SIGN}{0,2}(?=${LETTER})|\\d(?<=[가-힣]\\d)(?=[가-힣])(?![시분초월일년층개명원천만억번호차회위등살배점대권장건박인주학기세급편부종강도])`,
  'g',
);

/** Dots and hyphens also make names and compounds, so that a single letter must stand on one side: `c.h.e.a.p`. */
const IN_LATIN =
  /(?<=[A-Za-z])[·•∙⋅*_~^|+…♡♥★☆°]{1,3}(?=[A-Za-z])|(?<=(?<![A-Za-z])[A-Za-z])[.-](?=[A-Za-z])|(?<=[A-Za-z])[.-](?=[A-Za-z](?![A-Za-z]))/g;

/** Three letters or syllables and more, each on its own: `무 료 배 송을`, `c h e a p`. */
const SPREAD =
  /(?<!\S)(?:[A-Za-z](?: [A-Za-z]){2,}(?![A-Za-z])|([가-힣ㄱ-ㅣ](?: [가-힣ㄱ-ㅣ])+) [가-힣ㄱ-ㅣ]([가-힣]{0,3}))/g;

/** Words as they read without what was put between their letters. */
export function withoutSeparators(source: MappedText): MappedText {
  const { text } = source;
  const signs = [IN_KOREAN, IN_LATIN].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((sign) => ({ start: sign.index, end: sign.index + sign[0].length })),
  );
  const spaces = [...text.matchAll(SPREAD)].flatMap(spacesOf);
  const builder = new MappedTextBuilder(source);
  for (const { start, end } of [...signs, ...spaces].sort((a, b) => a.start - b.start))
    builder.put('', start, end);
  return builder.build();
}

/** The spaces inside a spread word. Its last syllable may carry particles, or begin the next word. */
function spacesOf({ 0: letters, 1: front, 2: tail = '', index }: RegExpExecArray): readonly Span[] {
  const isNext = front !== undefined && !isKoreanTail('가나', tail) && !isKoreanTail('각낙', tail);
  const word = isNext ? front : letters;
  if (word.length < SHORTEST) return [];
  return [...word.matchAll(/ /g)].map((space) => ({
    start: index + space.index,
    end: index + space.index + 1,
  }));
}
