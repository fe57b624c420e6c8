import { digitView } from '../text/digit-view';
import { originalSpan } from '../text/mapped-text';
import { normalize } from '../text/normalize';
import type { Span } from '../text/span';
import type { DraftText } from './draft-text';

const LONG_NUMBER = 7;

/** Finds words in a text; both in plain form. */
export type FindWords = (words: readonly string[]) => (text: string) => readonly Span[];

/** As they are written, capitals or not. All that pages need, where what is guarded are numbers and blanks. */
export const findAsWritten: FindWords = (words) => {
  const longestFirst = words.filter((word) => word !== '').toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map((word) => word.replace(SIGNS, '\\$&')).join('|'), 'gi');
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
};

/** What means something else in a pattern. */
const SIGNS = /[\\^$.*+?()[\]{}|/-]/g;

/** Whether a flagged span lies within a word the team allows, or is an allowed number written another way. */
export function createAllowedWords(
  allowed: readonly string[],
  findWords: FindWords,
): (draft: DraftText, span: Span) => boolean {
  if (allowed.length === 0) return () => false;
  const plain = allowed.map((word) => normalize(word).text);
  const find = findWords(plain);
  const numbers = new Set(plain.map(digitsOf).filter((digits) => digits.length >= LONG_NUMBER));

  return (draft, span) => {
    if (numbers.has(digitsOf(normalize(draft.text.slice(span.start, span.end)).text))) return true;
    return find(draft.normal.text).some((hit) => {
      const word = originalSpan(draft.normal, hit.start, hit.end);
      return word.start <= span.start && span.end <= word.end;
    });
  };
}

/** The digits alone, Korean ones as dialled at home: `+82 2 …` is `02-…`. */
function digitsOf(text: string): string {
  return digitView(text)
    .replace(/\D/g, '')
    .replace(/^(?:00)?82(?=[1-7])/, '0');
}
