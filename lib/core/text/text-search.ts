import { initialsOf } from './initials';
import { layoutReadings } from './layout-readings';

/** What a row is found by. */
export interface Searchable {
  /** Found by its beginning; empty for none. */
  readonly shortcut: string;
  /** Titles and tags: found also by Korean initial consonants. */
  readonly heading: readonly string[];
  readonly body: readonly string[];
}

export interface TextSearch<T> {
  /** Rows for what is typed, those with the ids in `first` ahead; the empty query gives all, in order. At most 50, or `limit`. */
  find(query: string, first?: readonly string[], limit?: number): readonly T[];
  /** Reads a few more rows ahead, in about 2 ms; false once all are. What is not read by then `find` reads itself. */
  readAhead(): boolean;
}

/** As many as a list can be walked through. */
const LIMIT = 50;
const READ_AHEAD = 150;

/** The same, prepared: in lower case, and a heading without spaces. */
interface Entry {
  readonly shortcut: string;
  readonly heading: string;
  /** The heading with each Korean syllable as its initial consonant. */
  readonly initials: string;
  readonly body: string;
}

/** Made once per row for as long as it is kept: the next search over the same ones begins at once. */
const entries = new WeakMap<object, Entry>();

/**
 * Searches one list. By heading, shortcut and Korean initial consonants, then by body; also as typed on the other keyboard
 * layout, Korean or Latin. Every word of the query must appear.
 */
export function createTextSearch<T extends { readonly id: string }>(
  rows: readonly T[],
  searchableOf: (row: T) => Searchable,
): TextSearch<T> {
  const prepared: Entry[] = [];
  const entryAt = (number: number) => {
    const row = rows[number]!;
    const entry = prepared[number] ?? entries.get(row) ?? entryOf(searchableOf(row));
    prepared[number] = entry;
    entries.set(row, entry);
    return entry;
  };
  const numbers = new Map(rows.map(({ id }, number) => [id, number]));
  let read = 0;
  return {
    find(query, first = [], limit = LIMIT) {
      const readings = readingsOf(query);
      const headed: number[] = [];
      const bodied: number[] = [];
      const look = (number: number) => {
        const place = placeOf(entryAt(number), readings);
        if (place === 'heading') headed.push(number);
        else if (place === 'body' && bodied.length < limit) bodied.push(number);
      };
      const preferred = new Set(first.flatMap((id) => numbers.get(id) ?? []));
      for (const number of preferred) look(number);
      for (let number = 0; number < rows.length && headed.length < limit; number += 1)
        if (!preferred.has(number)) look(number);
      return [...headed, ...bodied].slice(0, limit).flatMap((number) => rows[number] ?? []);
    },
    readAhead() {
      const end = Math.min(rows.length, read + READ_AHEAD);
      while (read < end) entryAt(read++);
      return read < rows.length;
    },
  };
}

function entryOf({ shortcut, heading: headings, body }: Searchable): Entry {
  const heading = fold(headings.join('\n'));
  return {
    shortcut: fold(shortcut),
    heading,
    initials: initialsOf(heading),
    body: body.join('\n').normalize('NFC').toLowerCase(),
  };
}

/** Lower case and without spaces, which Korean writers set as they please. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\S\n]+/g, '');
}

/** The words of a query, as typed and as meant where the keyboard was on the other layout. */
function readingsOf(query: string): readonly (readonly Word[])[] {
  const words = query.trim().replace(/^\//, '').split(/\s+/).filter(Boolean).map(layoutReadings);
  const typed = words.map(([word = '']) => word);
  const other = words.map((readings) => readings.at(-1) ?? '');
  const readings = typed.join() === other.join() ? [typed] : [typed, other];
  return readings.map((reading) =>
    reading.map((word) => ({ text: word.toLowerCase(), initials: /^[ㄱ-ㅎ]+$/.test(word) })),
  );
}

interface Word {
  readonly text: string;
  /** Nothing but consonants: an abbreviation by initials. */
  readonly initials: boolean;
}

function inHeading({ heading, shortcut, initials }: Entry, word: Word): boolean {
  return (
    heading.includes(word.text) ||
    shortcut.startsWith(word.text) ||
    (word.initials && initials.includes(word.text))
  );
}

/** Where all words of one of the readings stand, at best; null where each misses one. Ten thousand rows are asked at every key. */
function placeOf(entry: Entry, readings: readonly (readonly Word[])[]): 'heading' | 'body' | null {
  let best: 'body' | null = null;
  for (const words of readings) {
    let place: 'heading' | 'body' | null = 'heading';
    for (const word of words) {
      if (inHeading(entry, word)) continue;
      place = entry.body.includes(word.text) ? 'body' : null;
      if (place === null) break;
    }
    if (place === 'heading') return place;
    best = place ?? best;
  }
  return best;
}
