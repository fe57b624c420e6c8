import { emojiIn } from '../text/emoji';
import { entitiesOf } from '../text/entities';
import { sentencesOf } from '../text/sentences';
import { overlap, type Span } from '../text/span';
import { weigh } from '../text/weighted-length';

/** What ends where a post of a thread ends, from the best place to the last resort. */
export type Break = 'paragraph' | 'line' | 'sentence' | 'clause' | 'space' | 'torn-word' | 'torn-whole';

/** A word, or a part of one that is longer than a post; no whitespace at either end (UTF-16 offsets). */
export interface Piece extends Span {
  /** Weighted units. */
  readonly weight: number;
  /** Weighted units of the whitespace that follows. */
  readonly gap: number;
  /** What a cut right behind this piece would be. */
  readonly after: Break;
}

const NUMBER = String.raw`\d(?:[\d.,:/~–-]*\d)?`;
const PART_OF_DAY = '(?:오전|오후|새벽|아침|낮|저녁|밤)';
/** Amounts, dates, times and phone numbers that hold a space, and a list item's number: one thing to the reader. */
const WHOLE = new RegExp(
  [
    `[$€£₩¥] ?${NUMBER}`,
    String.raw`\d{4}\. ?\d{1,2}\. ?\d{1,2}`,
    String.raw`\d{2,4}(?: \d{3,4}){1,3}`,
    String.raw`(?:\d+[년월일시] ?(?:${PART_OF_DAY} ?)?)+\d+[월일시분]`,
    String.raw`${PART_OF_DAY} \d+`,
    String.raw`${NUMBER} ?(?:[\p{L}%℃°]+|[$€£₩¥])`,
    String.raw`(?<=^|\n)[ \t]*\d{1,2}[.)] \S+`,
  ].join('|'),
  'gu',
);
const CLAUSE_END =
  /(?:[,;:·–—]["'”’)\]」』]*|[가-힣](?:지만|는데|은데|인데|니까|면서|으며|하고|하며|되고|되며|했고|려면|도록|거나))$/;
const CLAUSE_START =
  /^(?:and|but|so|or|because|which|while|when|if|although|그리고|그래서|하지만|다만|또는|또한)(?!\p{L})/iu;

let segmenter: Intl.Segmenter | null = null;

/**
 * The pieces of a composed text, in order. A piece is heavier than `limit` weighted units only where a single character
 * or a link is.
 */
export function threadPieces(text: string, limit: number): readonly Piece[] {
  const wholes = wholesOf(text);
  const sentenceEnds = new Set(sentencesOf(text).map(({ end }) => end));
  const words = [...text.matchAll(/\S+/g)].map(spanOf);
  return words.flatMap((word, at) => {
    const next = words[at + 1]?.start ?? word.end;
    const after = breakBetween(text, word, next, wholes, sentenceEnds);
    const gap = weightOf(text, { start: word.end, end: next });
    const parts = partsOf(text, word, wholes, limit);
    return parts.map((part, index) => (index === parts.length - 1 ? { ...part, gap, after } : part));
  });
}

/** What lies between a word and the next one, which begins at `next`. */
function breakBetween(
  text: string,
  { start, end }: Span,
  next: number,
  wholes: readonly Span[],
  sentenceEnds: ReadonlySet<number>,
): Break {
  const lines = text.slice(end, next).split('\n').length;
  if (lines > 1) return lines > 2 ? 'paragraph' : 'line';
  if (wholes.some((whole) => whole.start < end && next < whole.end)) return 'torn-whole';
  if (sentenceEnds.has(end)) return 'sentence';
  const isClause = CLAUSE_END.test(text.slice(start, end)) || CLAUSE_START.test(text.slice(next, next + 12));
  return isClause ? 'clause' : 'space';
}

/** The word itself, or where it fits into no post, what it is made of. */
function partsOf(text: string, word: Span, wholes: readonly Span[], limit: number): readonly Piece[] {
  const weight = weightOf(text, word);
  if (weight <= limit) return [{ ...word, weight, gap: 0, after: 'space' }];
  const isFitting = (span: Span) => span.end <= word.end && weightOf(text, span) <= limit;
  const fitting = wholes.filter((whole) => whole.start >= word.start && isFitting(whole));
  segmenter ??= new Intl.Segmenter();
  const characters = segmenter.segment(text);
  const parts: Piece[] = [];
  for (let start = word.start; start < word.end; start = parts.at(-1)?.end ?? word.end) {
    const character = characters.containing(start);
    const whole = fitting.find((one) => one.start === start);
    const end = whole?.end ?? start + (character?.segment.length ?? 1);
    const isTorn = wholes.some((one) => one.start < end && end < one.end);
    const after = isTorn ? 'torn-whole' : 'torn-word';
    parts.push({ start, end, weight: weightOf(text, { start, end }), gap: 0, after });
  }
  return parts;
}

/** Links, tags, names, emoji and amounts: what should not stand half in one post and half in the next. */
function wholesOf(text: string): readonly Span[] {
  const known = [...Object.values(entitiesOf(text)).flat(), ...emojiIn(text)];
  const amounts = [...text.matchAll(WHOLE)].map(spanOf);
  return [...known, ...amounts.filter((amount) => !known.some((one) => overlap(one, amount)))];
}

function weightOf(text: string, { start, end }: Span): number {
  return weigh(text.slice(start, end)).weightedLength;
}

function spanOf({ 0: { length }, index }: RegExpExecArray): Span {
  return { start: index, end: index + length };
}
