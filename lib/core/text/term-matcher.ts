import { readNumbers } from './korean-numbers';
import { type MappedText, originalSpan, sameText } from './mapped-text';
import { normalize } from './normalize';
import { readingsOf } from './readings';
import { createTermIndex, type IndexHit } from './term-index';

/** Where one of the terms stands: its place in the list, and its offsets in the searched text. */
export interface TermHit extends IndexHit {
  /** Found only by looking past a disguise: `가.격`, `최고오오`, `anfyqothd`. */
  readonly disguised: boolean;
}

/** Finds all terms in a text in its plain form; longest first where several begin at one place. */
export type TermMatcher = (text: string) => readonly TermHit[];

/** Letters that a term needs before a disguise can be told from chance; one more where it begins with a digit (`2사`). */
const SHORTEST_DISGUISED = /[가-힣ㄱ-ㅎ].*[가-힣ㄱ-ㅎ]|[a-z0-9].*[a-z0-9].*[a-z0-9]/i;
const THREE_LETTERS = /(?:[^ ] ?){3}/;
/** What may be written in words or with commas; part numbers such as S24 are not. */
const NUMBER = /(?<![A-Za-z\d])\d(?:\d{3}| ?[가-힣%])/;

/**
 * Prepares a search for many terms at once. Korean terms are found with particles and endings attached and with or
 * without spaces, English ones as whole words in any case, terms with a number however the number is written, and all
 * of them in disguise.
 */
export function createTermMatcher(terms: readonly string[]): TermMatcher {
  const plain = terms.map((term) => normalize(term).text);
  const find = createTermIndex(plain);
  const numbered = plain.flatMap((term, at) => {
    const { text } = readNumbers(sameText(term));
    return text !== term || NUMBER.test(text) ? [{ text, at }] : [];
  });
  const findNumbered = createTermIndex(numbered.map(({ text }) => text));
  const isTold = (term: string, written: string) =>
    SHORTEST_DISGUISED.test(term) && (THREE_LETTERS.test(term) || !/^\d/.test(written));

  return (text) => {
    const hits: TermHit[] = find(text).map((hit) => ({ ...hit, disguised: false }));
    const known = new Set(hits.map(keyOf));
    const addFrom = (reading: MappedText, found: readonly IndexHit[], disguised: boolean) => {
      for (const hit of found) {
        const place = { term: hit.term, ...originalSpan(reading, hit.start, hit.end), disguised };
        const written = text.slice(place.start, place.end);
        if (known.has(keyOf(place)) || (disguised && !isTold(plain[hit.term] ?? '', written))) continue;
        known.add(keyOf(place));
        hits.push(place);
      }
    };
    if (numbered.length > 0) {
      const numbers = readNumbers(sameText(text));
      const found = findNumbered(numbers.text).map((hit) => ({ ...hit, term: numbered[hit.term]?.at ?? 0 }));
      addFrom(numbers, found, false);
    }
    for (const reading of readingsOf(text)) addFrom(reading, find(reading.text), true);
    return hits;
  };
}

/** One term at one place, however far it was seen to reach. */
function keyOf({ term, start }: IndexHit): string {
  return `${term} ${start}`;
}
