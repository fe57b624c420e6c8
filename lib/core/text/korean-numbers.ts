import { type MappedText, reread } from './mapped-text';
import type { Span } from './span';

/** A number as people write it in Korean, without its unit: `천이백삼십`, `3만 5천`. */
export interface KoreanNumber extends Span {
  readonly value: number;
}

const DIGITS = '영일이삼사오육칠팔구';
const SMALL: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1_000 };
const LARGE: Readonly<Record<string, number>> = { 만: 1e4, 억: 1e8, 조: 1e12 };

const FIGURE = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?';
const STEP = `(?:(?:${FIGURE}|[일이삼사오육륙칠팔구]) ?)?[십백천만억조]`;
/** What is counted, in one or two syllables; behind it only particles may follow. */
const UNIT =
  '(?: ?(?:원|달러|유로|엔|위안|명|개|건|회|년|월|시간|분|초|번|권|장|대|층|위|점|가지|종|배|퍼센트|프로|킬로|미터|그램|리터|평|세|곳|석|인분|여)(?![가-힣])|(?: ?(?:원|명|개|건|회|년|월|시간|분|번|대|점|배|퍼센트|프로))(?=[은는이가을를의도만에으로과와까부짜대어상씩입예])|[%₩])';
const NUMBER = new RegExp(
  `(?<![가-힣\\d.,])(?:${STEP} ?)*${STEP}(?: ?(?:${FIGURE}|[일이삼사오육륙칠팔구]))?(?![.,]\\d)(?=${UNIT}|(?![가-힣\\d]))`,
  'g',
);
const SCALE = /[십백천만억조]/;

/**
 * Numbers written with 십, 백, 천, 만, 억 or 조, in words or mixed with figures (UTF-16 offsets). Two syllables that may
 * be a word as well (천사, 이만) count only with figures or a unit: `이만 원`.
 */
export function koreanNumbersOf(text: string): readonly KoreanNumber[] {
  if (!SCALE.test(text)) return [];
  const numbers: KoreanNumber[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [written] = match;
    const end = match.index + written.length;
    const value = amountOf(written);
    const counts = /\d/.test(written) || written.length > 2 || UNIT_NEXT.test(text.slice(end, end + 4));
    if (value !== null && counts) numbers.push({ start: match.index, end, value });
  }
  return numbers;
}

const UNIT_NEXT = new RegExp(`^${UNIT}`);

/** The text with such numbers, and figures with commas, as plain figures: `이백만 원` reads `2000000 원`. */
export function readNumbers(source: MappedText): MappedText {
  const plain = reread(source, /(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,]|\.\d)/g, ([figure]) =>
    figure.replaceAll(',', ''),
  );
  const spans = new Map(koreanNumbersOf(plain.text).map((number) => [number.start, number]));
  if (spans.size === 0) return plain;
  return reread(plain, NUMBER, ({ index }) => spans.get(index)?.value.toString() ?? null);
}

/** Null where steps stand out of order: `십백`. */
function amountOf(written: string): number | null {
  let total = 0;
  let section = 0;
  let pending: number | null = null;
  let lastLarge = Number.POSITIVE_INFINITY;
  let lastSmall = Number.POSITIVE_INFINITY;
  for (const [token] of written.replaceAll(',', '').matchAll(/\d+(?:\.\d+)?|[가-힣]/g)) {
    const small = SMALL[token];
    const large = LARGE[token];
    if (small !== undefined) {
      if (small >= lastSmall) return null;
      section += (pending ?? 1) * small;
      [pending, lastSmall] = [null, small];
    } else if (large !== undefined) {
      if (large >= lastLarge) return null;
      total += (section + (pending ?? (section === 0 ? 1 : 0))) * large;
      [section, pending, lastSmall, lastLarge] = [0, null, Number.POSITIVE_INFINITY, large];
    } else {
      if (pending !== null) return null;
      pending = /\d/.test(token) ? Number(token) : DIGITS.indexOf(token === '륙' ? '육' : token);
    }
  }
  return Math.round((total + section + (pending ?? 0)) * 1e6) / 1e6;
}
