import { joinJamo } from '../../text/join-jamo';
import { type MappedText, originalSpan } from '../../text/mapped-text';
import { overlap, type Span } from '../../text/span';
import { COARSE } from './korean/coarse';
import { INSULTS } from './korean/insults';
import { LATIN_KEYS } from './korean/latin-keys';
import { KOREAN_HALF, KOREAN_INITIALS } from './korean/letters';
import { SLURS } from './korean/slurs';
import { SWEARING } from './korean/swearing';
import { createPatternScan } from './pattern-scan';

const scanWords = createPatternScan([...SWEARING, ...INSULTS, ...SLURS, ...COARSE]);
const scanKeys = createPatternScan(LATIN_KEYS, true);

const LETTER = /[ㄱ-ㅊㅍㅏ-ㅟㅡ-ㅣ]|[csxiCSXI]발|[Xx×○]같|[bB][aA][lL]/;
const LAUGH = 'ㅋㅎㅠㅜㄷㅡ';
/** Run over text as it stands: letters that are not syllables. */
const LETTERS = new RegExp(
  `(?<![ㄱ-ㅊㅌㅍㅏ-ㅣ])(?:${KOREAN_INITIALS.join('|')})(?=$|[^ㄱ-ㅣ]|[${LAUGH}])|${KOREAN_HALF.join('|')}`,
  'g',
);

/** Initials that stand for a word to be guessed. */
const RIDDLE = /초성|자음 ?(?:퀴즈|만|힌트)/;

/** Syllables set apart by spaces: `개 소 리`, `시 발`. */
const APART = /(?<![가-힣0-9])[가-힣](?: [가-힣])+(?![가-힣])/g;

/** Finds abuse in the plain form of a Korean text; spans are of the original. */
export function findKorean(plain: MappedText): readonly Span[] {
  const joined = joinJamo(plain);
  const found: Span[] = scanWords(joined.text).map(({ start, end }) => originalSpan(joined, start, end));
  const rest = [...spaced(plain.text), ...letters(plain.text)].map(({ start, end }) =>
    originalSpan(plain, start, end),
  );
  for (const span of rest) if (!found.some((one) => overlap(one, span))) found.push(span);
  return found;
}

/** Finds Korean abuse typed with the keyboard still on Latin letters, in lower-case text (offsets of `text`). */
export const findKoreanOnLatinKeys = scanKeys;

function letters(text: string): readonly Span[] {
  if (!LETTER.test(text) || RIDDLE.test(text)) return [];
  return [...text.matchAll(LETTERS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function spaced(text: string): readonly Span[] {
  return [...text.matchAll(APART)].flatMap(({ 0: row, index }) =>
    scanWords(row.replaceAll(' ', ''))
      .filter(({ start, end }) => end - start > 1)
      .map(({ start, end }) => ({ start: index + 2 * start, end: index + 2 * end - 1 })),
  );
}
