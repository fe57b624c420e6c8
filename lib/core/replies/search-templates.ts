import { convertQwertyToHangul } from 'es-hangul';
import { initialsOf } from '../text/initials';
import type { ReplyTemplate } from './template';

export interface SearchOrder {
  /** Ids of templates that fit the answered post, best first. */
  readonly fitting: readonly string[];
  /** Ids of templates used lately, newest first. */
  readonly recent: readonly string[];
}

/** Finds templates for what is typed; the empty query gives all, in order. At most 50. */
export type TemplateSearch = (query: string, order: SearchOrder) => readonly ReplyTemplate[];

/** As many as a palette can be walked through. */
const LIMIT = 50;

/** What templates are found by, in lower case. Each part is made when it is first asked for. */
interface Index {
  readonly shortcuts: readonly string[];
  readonly headings: () => readonly string[];
  readonly initials: () => readonly string[];
  readonly bodies: () => readonly string[];
}

/**
 * Prepares the search once per list. By title, tag, shortcut and Korean initial consonants, then by body; also Korean
 * typed on a Latin layout. Every word of the query must appear. Fitting first, then recent, then as listed.
 */
export function createTemplateSearch(templates: readonly ReplyTemplate[]): TemplateSearch {
  const index = indexOf(templates);
  const numbers = new Map(templates.map(({ id }, number) => [id, number]));
  const all = [...templates.keys()];
  return (query, { fitting, recent }) => {
    const preferred = new Set([...fitting, ...recent].flatMap((id) => numbers.get(id) ?? []));
    const readings = readingsOf(query);
    const found = new Set<number>();
    for (const holds of [inHeading, inBody]) {
      const matches = (number: number) =>
        readings.some((words) => words.every((word) => holds(index, word, number)));
      take(preferred, matches, found);
      take(all, matches, found);
    }
    return [...found].flatMap((number) => templates[number] ?? []);
  };
}

function take(numbers: Iterable<number>, matches: (number: number) => boolean, found: Set<number>): void {
  for (const number of numbers) {
    if (found.size >= LIMIT) return;
    if (matches(number)) found.add(number);
  }
}

function indexOf(templates: readonly ReplyTemplate[]): Index {
  const headings = once(() =>
    templates.map(({ title, tags }) => fold([title.ko, title.en, ...tags].join('\n'))),
  );
  return {
    shortcuts: templates.map(({ shortcut }) => fold(shortcut)),
    headings,
    initials: once(() => headings().map(initialsOf)),
    bodies: once(() =>
      templates.map(({ wordings: { ko, en } }) => [...ko, ...en].join('\n').normalize('NFC').toLowerCase()),
    ),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Lower case and without spaces, which Korean writers set as they please. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\S\n]+/g, '');
}

/** The words of a query, as typed and as Korean typed on a Latin layout. */
function readingsOf(query: string): readonly (readonly Word[])[] {
  const words = query.trim().replace(/^\//, '').normalize('NFC').split(/\s+/).filter(Boolean);
  const typed = words.map((word) => word.toLowerCase());
  const korean = words.map((word) =>
    /^[a-zA-Z]+$/.test(word) ? convertQwertyToHangul(word) : word.toLowerCase(),
  );
  const readings = typed.join() === korean.join() ? [typed] : [typed, korean];
  return readings.map((reading) => reading.map((text) => ({ text, initials: /^[ㄱ-ㅎ]+$/.test(text) })));
}

interface Word {
  readonly text: string;
  /** Nothing but consonants: an abbreviation by initials. */
  readonly initials: boolean;
}

function inHeading(index: Index, { text, initials }: Word, number: number): boolean {
  return (
    index.headings()[number]!.includes(text) ||
    index.shortcuts[number]!.startsWith(text) ||
    (initials && index.initials()[number]!.includes(text))
  );
}

function inBody(index: Index, word: Word, number: number): boolean {
  return index.bodies()[number]!.includes(word.text) || inHeading(index, word, number);
}
