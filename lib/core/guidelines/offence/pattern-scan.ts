import type { Span } from '../../text/span';
import { alternativesOf, beginningsOf, piecesOf } from './pattern-parts';

/** What people slip between syllables to get past a filter. */
const GAP = "[0-9.\\-_~!@#^*+=|/,'·ㅡ`]{0,2}";
const GAPS = new Set([..."0123456789.-_~!@#^*+=|/,'·ㅡ` "].map((sign) => sign.charCodeAt(0)));
const SYLLABLE = /^(?:[가-힣]|\[[가-힣]+\])$/;

/** Finds every entry of a list in a text; the longest where several begin at one place. */
export type PatternScan = (text: string) => readonly Span[];

/**
 * Files patterns under their first two letters: a text is walked once, and only those are tried that may fit.
 * In an entry a letter or a [class] is one syllable; between syllables a disguise may stand (`시1발`). `|` parts
 * alternatives, `(?<!…)` and `(?!…)` keep ordinary words out. With `atWords`, entries begin where a Latin word may.
 */
export function createPatternScan(entries: readonly string[], atWords = false): PatternScan {
  const index: Index = new Map();
  for (const entry of entries.flatMap(alternativesOf)) file(index, entry);

  return (text) => {
    const spans: Span[] = [];
    for (let at = 0; at < text.length; at += 1) {
      if (atWords && at > 0 && isLatin(text.charCodeAt(at - 1))) continue;
      const seconds = index.get(text.charCodeAt(at));
      if (!seconds) continue;
      const next = text.charCodeAt(at + 1);
      const end = Math.max(
        longest(seconds.get(next), text, at),
        GAPS.has(next) ? longest(seconds.get(secondOf(text, at + 1)), text, at) : 0,
        longest(seconds.get(ANY), text, at),
      );
      if (end <= at) continue;
      spans.push({ start: at, end });
      at = end - 1;
    }
    return spans;
  };
}

/** Lower-case letters and digits. */
function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Patterns by first letter and by second one. */
type Index = Map<number, Map<number, RegExp[]>>;

/** Stands for every second letter, where an entry leaves it open. */
const ANY = -1;

/** The next letter, over a disguise of at most two signs. */
function secondOf(text: string, from: number): number {
  let at = from;
  while (at < from + 2 && GAPS.has(text.charCodeAt(at))) at += 1;
  return text.charCodeAt(at);
}

function longest(patterns: readonly RegExp[] | undefined, text: string, at: number): number {
  let end = 0;
  for (const pattern of patterns ?? []) {
    pattern.lastIndex = at;
    if (pattern.test(text)) end = Math.max(end, pattern.lastIndex);
  }
  return end;
}

function file(index: Index, entry: string): void {
  const pattern = new RegExp(withGaps(entry), 'y');
  for (const { first, second } of beginningsOf(entry)) {
    for (const one of first) {
      const seconds = index.get(one) ?? new Map<number, RegExp[]>();
      index.set(one, seconds);
      for (const two of second ?? [ANY]) {
        const filed = seconds.get(two) ?? [];
        seconds.set(two, filed);
        if (!filed.includes(pattern)) filed.push(pattern);
      }
    }
  }
}

/** Puts the gap between syllables; groups, classes and look-arounds stay whole. */
function withGaps(entry: string): string {
  const pieces = piecesOf(entry);
  return pieces
    .map(({ text, depth }, at) => {
      const before = pieces[at - 1];
      const between = depth === 0 && SYLLABLE.test(text) && before?.depth === 0 && SYLLABLE.test(before.text);
      return between ? `${GAP}${text}` : text;
    })
    .join('');
}
