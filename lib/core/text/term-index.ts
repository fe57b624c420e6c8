import { foldCase } from './fold-case';
import type { Span } from './span';
import { nounAndVerb } from './verb-forms';
import { endsWord, startsWord } from './word-edges';

/** Where one of the terms stands: its place in the list, and its offsets in the searched text. */
export interface IndexHit extends Span {
  readonly term: number;
}

/** How freely a term may be spaced in the text: as the language allows, or with spaces and hyphens anywhere. */
export type Spacing = 'natural' | 'free';

interface Entry {
  /** Without what may be left out. */
  readonly key: string;
  readonly term: number;
  /** Lower case with single spaces, as English is compared. */
  readonly spaced: string;
  /** What must follow, where the term is a verb. */
  readonly verb: RegExp | null;
}

interface Bucket {
  entries: Entry[];
  sorted: boolean;
}

const HANGUL = /[가-힣]/;

/**
 * Prepares a search for many terms at once: filed under their first two letters, and narrowed letter by letter from each
 * word start, so that the cost grows with the logarithm of the number of terms.
 */
export function createTermIndex(
  terms: readonly string[],
  spacing: Spacing = 'natural',
): (text: string) => readonly IndexHit[] {
  const buckets = new Map<number, Bucket>();
  terms.forEach((term, at) => {
    const entry = entryOf(term, at, spacing);
    if (entry.key === '') return;
    const place = placeOf(entry.key.charCodeAt(0), entry.key.charCodeAt(1));
    const bucket = buckets.get(place);
    if (bucket) {
      bucket.entries.push(entry);
      bucket.sorted = false;
    } else buckets.set(place, { entries: [entry], sorted: true });
  });
  return (text) => search(foldCase(text), buckets, spacing);
}

function entryOf(term: string, at: number, spacing: Spacing): Entry {
  const spaced = foldCase(term).trim().replace(/\s+/g, ' ');
  const verb = nounAndVerb(spaced);
  const written = verb?.noun.trimEnd() ?? spaced;
  const key = written.replace(spacing === 'free' ? /[ -]/g : / /g, '');
  return { key, term: at, spaced: written, verb: verb?.verb ?? null };
}

/** A key of one letter is filed with nothing as its second. */
function placeOf(first: number, second: number): number {
  return first * 0x10000 + (second || 0);
}

function search(text: string, buckets: ReadonlyMap<number, Bucket>, spacing: Spacing): readonly IndexHit[] {
  const hits: IndexHit[] = [];
  if (buckets.size === 0) return hits;
  for (let start = 0; start < text.length; start += 1) {
    const first = text.charCodeAt(start);
    if (isGap(first, spacing) || !startsWord(text, start)) continue;
    let second = start + 1;
    while (isGap(text.charCodeAt(second), spacing)) second += 1;
    const single = buckets.get(placeOf(first, 0));
    const bucket = buckets.get(placeOf(first, text.charCodeAt(second)));
    if (bucket && second < text.length) hits.push(...walk(text, start, second, sorted(bucket), spacing));
    for (const entry of single?.entries ?? [])
      if (stands(text, start, start + 1, entry, spacing))
        hits.push({ term: entry.term, start, end: start + 1 });
  }
  return hits;
}

function sorted(bucket: Bucket): readonly Entry[] {
  if (!bucket.sorted) {
    bucket.entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.term - b.term));
    bucket.sorted = true;
  }
  return bucket.entries;
}

/** Narrows the range of entries letter by letter, skipping gaps of the text; the longest comes first. */
function walk(
  text: string,
  start: number,
  second: number,
  entries: readonly Entry[],
  spacing: Spacing,
): readonly IndexHit[] {
  const found: IndexHit[] = [];
  let low = 0;
  let high = entries.length;
  let depth = 2;
  for (let at = second + 1; ; at += 1) {
    for (let row = low; row < high && entries[row]?.key.length === depth; row += 1) {
      const entry = entries[row];
      if (entry && stands(text, start, at, entry, spacing)) found.push({ term: entry.term, start, end: at });
    }
    while (isGap(text.charCodeAt(at), spacing)) at += 1;
    if (at >= text.length) break;
    const code = text.charCodeAt(at);
    low = bound(entries, low, high, depth, code);
    high = bound(entries, low, high, depth, code + 1);
    if (low >= high) break;
    depth += 1;
  }
  return found.reverse();
}

/** The first row of a range whose letter at `depth` is not below `code`; keys that end there sort first. */
function bound(entries: readonly Entry[], from: number, to: number, depth: number, code: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const here = entries[middle]?.key.charCodeAt(depth) ?? Number.NaN;
    if (here >= code) high = middle;
    else low = middle + 1;
  }
  return low;
}

function stands(text: string, start: number, end: number, entry: Entry, spacing: Spacing): boolean {
  if (!endsWord(text, start, end, entry.verb)) return false;
  if (entry.key.length === 1) return !(HANGUL.test(entry.key) && /\d/.test(text.charAt(start - 1)));
  if (end - start === entry.spaced.length && text.startsWith(entry.spaced, start)) return true;
  const written = text.slice(start, end).replace(/\s+/g, ' ');
  if (written === entry.spaced) return true;
  if (spacing === 'free' && entry.key.length > 2) return true;
  return HANGUL.test(entry.key) && spacingFits(written, entry.spaced);
}

/** Spaces may be left out; added ones must leave pieces of two syllables or more (`고객 만족`, never `사 과`). */
function spacingFits(written: string, spaced: string): boolean {
  if (!written.includes(' ')) return true;
  const own = new Set(cuts(spaced));
  const total = written.replaceAll(' ', '').length;
  return cuts(written).every((cut, at, all) => {
    if (own.has(cut)) return true;
    return cut - (all[at - 1] ?? 0) >= 2 && (all[at + 1] ?? total) - cut >= 2;
  });
}

/** After how many letters a space stands. */
function cuts(spaced: string): readonly number[] {
  return [...spaced.matchAll(/ /g)].map((match, at) => match.index - at);
}

function isGap(code: number, spacing: Spacing): boolean {
  return code === 32 || code === 10 || code === 9 || (code === 45 && spacing === 'free');
}
