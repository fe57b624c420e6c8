import { foldCase } from './fold-case';
import { isKoreanTail } from './korean-tail';
import type { Span } from './span';

/** Where one of the terms stands: its place in the list, and its offsets in the searched text. */
export interface TermHit extends Span {
  readonly term: number;
}

/** Finds all terms in a normalised text; longest first where several begin at one place. */
export type TermMatcher = (text: string) => readonly TermHit[];

interface Entry {
  readonly key: string;
  readonly term: number;
  /** Lower case with single spaces, as English is compared. */
  readonly spaced: string;
}

const HANGUL = /[가-힣]/;
const WORD = /[\p{L}\p{N}_]/u;
const HANGUL_RUN = /[가-힣]*/y;

/**
 * Prepares a search for many terms at once. Korean terms are found with particles and endings attached and with or
 * without spaces, English ones as whole words in any case. The sorted list is walked letter by letter from each word
 * start, so that the cost grows with the logarithm of the number of terms.
 */
export function createTermMatcher(terms: readonly string[]): TermMatcher {
  const entries = terms
    .map((term, at): Entry => {
      const spaced = foldCase(term).trim().replace(/\s+/g, ' ');
      return { key: spaced.replaceAll(' ', ''), term: at, spaced };
    })
    .filter((entry) => entry.key !== '')
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.term - b.term));
  const heads = new Map<number, Range>();
  entries.forEach(({ key }, at) => {
    const head = heads.get(key.charCodeAt(0));
    heads.set(key.charCodeAt(0), { low: head?.low ?? at, high: at + 1 });
  });
  return (text) => search(text, entries, heads);
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function search(
  text: string,
  entries: readonly Entry[],
  heads: ReadonlyMap<number, Range>,
): readonly TermHit[] {
  const folded = foldCase(text);
  const hits: TermHit[] = [];
  for (let start = 0; start < folded.length; start += 1) {
    const head = heads.get(folded.charCodeAt(start));
    if (!head || !startsWord(folded, start)) continue;
    walk(folded, start, entries, head, hits);
  }
  return hits;
}

/** Narrows the range of entries letter by letter, skipping spaces of the text. */
function walk(text: string, start: number, entries: readonly Entry[], head: Range, hits: TermHit[]): void {
  const found: TermHit[] = [];
  let range = head;
  let depth = 1;
  for (let at = start + 1; ; at += 1) {
    for (let row = range.low; row < range.high && entries[row]?.key.length === depth; row += 1) {
      const entry = entries[row];
      if (entry && stands(text, start, at, entry)) found.push({ term: entry.term, start, end: at });
    }
    while (isSpace(text.charCodeAt(at))) at += 1;
    if (at >= text.length) break;
    range = narrow(entries, range, depth, text.charCodeAt(at));
    if (range.low >= range.high) break;
    depth += 1;
  }
  hits.push(...found.reverse());
}

function narrow(entries: readonly Entry[], range: Range, depth: number, code: number): Range {
  const bound = (above: boolean) => {
    let { low, high } = range;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const here = entries[middle]?.key.charCodeAt(depth) ?? Number.NaN;
      // A key that ends here sorts first; its NaN must read as "smaller".
      const goRight = Number.isNaN(here) || (above ? here <= code : here < code);
      if (goRight) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { low: bound(false), high: bound(true) };
}

function stands(text: string, start: number, end: number, entry: Entry): boolean {
  const written = text.slice(start, end);
  if (!HANGUL.test(entry.key)) {
    return written.replace(/\s+/g, ' ') === entry.spaced && endsWord(text, end, entry.key);
  }
  return spacingFits(written, entry.spaced) && endsWord(text, end, entry.key);
}

/** Spaces may be left out; added ones must leave pieces of two syllables or more (`고객 만족`, never `사 과`). */
function spacingFits(written: string, spaced: string): boolean {
  const plain = written.replace(/\s+/g, ' ');
  return plain === spaced || !plain.includes(' ') || sameSpaces(plain, spaced);
}

function sameSpaces(plain: string, spaced: string): boolean {
  const own = new Set(cuts(spaced));
  return cuts(plain).every((cut, at, all) => {
    if (own.has(cut)) return true;
    const total = plain.replaceAll(' ', '').length;
    return cut - (all[at - 1] ?? 0) >= 2 && (all[at + 1] ?? total) - cut >= 2;
  });
}

/** After how many letters a space stands. */
function cuts(spaced: string): readonly number[] {
  return [...spaced.matchAll(/ /g)].map((match, at) => match.index - at);
}

function startsWord(text: string, start: number): boolean {
  const own = text.charAt(start);
  const before = text.charAt(start - 1);
  if (!before || !WORD.test(own) || !WORD.test(before)) return true;
  return HANGUL.test(own) !== HANGUL.test(before);
}

function endsWord(text: string, end: number, key: string): boolean {
  const last = key.charAt(key.length - 1);
  const next = text.charAt(end);
  if (!next || !WORD.test(last) || !WORD.test(next)) return true;
  if (!HANGUL.test(last)) return HANGUL.test(next);
  if (!HANGUL.test(next)) return true;
  HANGUL_RUN.lastIndex = end;
  return isKoreanTail(HANGUL_RUN.exec(text)?.[0] ?? '');
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9;
}
