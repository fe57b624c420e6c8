import { composed } from '../text/composed';
import { originalSpan } from '../text/mapped-text';
import type { Span } from '../text/span';
import { WEIGHT_LIMIT, weigh } from '../text/weighted-length';
import { type Break, type Piece, threadPieces } from './thread-pieces';

/** One post of a thread. The span is what it holds of the text that was split (UTF-16 offsets). */
export interface ThreadPart extends Span {
  /** What is to be posted: composed, without whitespace at its ends, with its number where asked for. */
  readonly text: string;
  /** Units as X counts them, the number among them. */
  readonly weightedLength: number;
}

export interface SplitOptions {
  /** Weighted units that a post may hold, at least 40; an ordinary account's 280 unless told. */
  readonly limit?: number;
  /** Ends each post with its place, as in `(2/5)`. */
  readonly numbered?: boolean;
}

/** What a cut costs, by what it tears. Of the same measure as what is below; only their relation matters. */
const CUT: Readonly<Record<Break, number>> = {
  paragraph: 0,
  line: 1,
  sentence: 2,
  clause: 15,
  space: 30,
  'torn-word': 200,
  'torn-whole': 1_000,
};
/** Each further post is one more that readers have to open. */
const POST = 10;
/** What an empty post would cost; a half-empty one costs a quarter. Evens out the lengths. */
const EMPTY = 20;
/** A post shorter than this share of the limit looks like a leftover. */
const STUMP_SHARE = 0.2;
const STUMP = 30;
/** How much more it matters that the first post can stand alone. */
const FIRST = 3;

/**
 * Cuts a text into posts of a thread: where a sentence ends, else a clause, else between words, and as even in length as
 * that allows. Links, tags, names, emoji and amounts stay whole; the first post ends with a sentence if it can, for it is
 * the one that is passed on. Between two posts nothing is lost but whitespace. A text that fits is one post without a
 * number; an empty one is none.
 */
export function splitThread(
  text: string,
  { limit = WEIGHT_LIMIT, numbered = false }: SplitOptions = {},
): readonly ThreadPart[] {
  const reading = composed(text);
  const spans = numbered ? divideWithRoom(reading.text, limit) : divide(reading.text, limit);
  return spans.map(({ start, end }, at) => {
    const body = reading.text.slice(start, end);
    const part = numbered && spans.length > 1 ? `${body} (${at + 1}/${spans.length})` : body;
    return { ...originalSpan(reading, start, end), text: part, weightedLength: weigh(part).weightedLength };
  });
}

/** Spans that leave room for ` (n/n)`: from ten posts on that takes more room, which may take one more post. */
function divideWithRoom(text: string, limit: number): readonly Span[] {
  const whole = divide(text, limit);
  if (whole.length <= 1) return whole;
  for (let digits = 1; ; digits += 1) {
    const spans = divide(text, limit - numberWeight(digits));
    if (String(spans.length).length <= digits) return spans;
  }
}

/** Units of ` (n/n)` with that many digits in each number. */
function numberWeight(digits: number): number {
  return 4 + 2 * digits;
}

/** The text in spans of at most `limit` units. Words weigh a little else together than alone; then there is less `room`. */
function divide(text: string, limit: number, room = limit): readonly Span[] {
  const body = text.trim();
  const start = text.indexOf(body);
  if (body === '') return [];
  if (weigh(body).weightedLength <= limit) return [{ start, end: start + body.length }];
  const pieces = threadPieces(text, room);
  const spans = cheapest(pieces, room).map(({ first, last }) => ({
    start: pieces[first]?.start ?? 0,
    end: pieces[last]?.end ?? text.length,
  }));
  const heaviest = Math.max(...spans.map(({ start, end }) => weigh(text.slice(start, end)).weightedLength));
  return heaviest <= limit || room <= 1 ? spans : divide(text, limit, room - (heaviest - limit));
}

interface Post {
  /** Its pieces, both included. */
  readonly first: number;
  readonly last: number;
  /** Of this post and all before it. */
  readonly cost: number;
}

/** The posts that together cost least: for each piece, the cheapest way to end a post with it. */
function cheapest(pieces: readonly Piece[], room: number): readonly Post[] {
  const best: Post[] = [];
  for (let last = 0; last < pieces.length; last += 1) {
    let found: Post | null = null;
    let weight = 0;
    for (let first = last; first >= 0; first -= 1) {
      const piece = pieces[first]!;
      weight += piece.weight + (first < last ? piece.gap : 0);
      if (weight > room && first < last) break;
      const isAll = first === 0 && last === pieces.length - 1;
      const before = best[first - 1]?.cost ?? 0;
      const cost = before + postCost(weight / room, isAll) + cutBehind(pieces, first, last);
      if (!found || cost < found.cost) found = { first, last, cost };
    }
    best.push(found!);
  }
  const posts: Post[] = [];
  for (let post = best.at(-1); post; post = best[post.first - 1]) posts.unshift(post);
  return posts;
}

function postCost(share: number, isAll: boolean): number {
  const stump = share < STUMP_SHARE && !isAll ? STUMP : 0;
  return POST + EMPTY * (1 - Math.min(1, share)) ** 2 + stump;
}

function cutBehind(pieces: readonly Piece[], first: number, last: number): number {
  if (last === pieces.length - 1) return 0;
  const cut = CUT[pieces[last]?.after ?? 'space'];
  return first === 0 ? cut * FIRST : cut;
}
