import { digitView } from '../text/digit-view';
import { originalSpan } from '../text/mapped-text';
import { normalize } from '../text/normalize';
import type { Span } from '../text/span';
import { createTermIndex } from '../text/term-index';
import type { DraftText } from './draft-text';

const LONG_NUMBER = 7;

/** Whether a flagged span lies within a word the team allows, or is an allowed number written another way. */
export function createAllowedWords(allowed: readonly string[]): (draft: DraftText, span: Span) => boolean {
  if (allowed.length === 0) return () => false;
  const plain = allowed.map((word) => normalize(word).text);
  const find = createTermIndex(plain);
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
