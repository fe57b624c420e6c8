import { initialsOf } from '../text/initials';
import { layoutReadings } from '../text/layout-readings';
import type { ReplyTemplate } from './template';

export interface SearchOrder {
  /** Ids of templates that fit the answered post, best first. */
  readonly fitting: readonly string[];
  /** Ids of templates used lately, newest first. */
  readonly recent: readonly string[];
}

export interface TemplateSearch {
  /** Templates for what is typed; the empty query gives all, in order. At most 50, or `limit`. */
  find(query: string, order: SearchOrder, limit?: number): readonly ReplyTemplate[];
  /** Reads a few more templates ahead, in about 2 ms; false once all are. What is not read by then `find` reads itself. */
  readAhead(): boolean;
}

/** As many as a palette can be walked through. */
const LIMIT = 50;
const READ_AHEAD = 150;

/** What a template is found by, in lower case. */
interface Entry {
  readonly shortcut: string;
  /** Titles and tags, without spaces. */
  readonly heading: string;
  /** The same with each Korean syllable as its initial consonant. */
  readonly initials: string;
  readonly body: string;
}

/** Made once per template for as long as it is kept: the next search over the same ones begins at once. */
const entries = new WeakMap<ReplyTemplate, Entry>();

/**
 * Searches one list. By title, tag, shortcut and Korean initial consonants, then by body; also as typed on the
 * other keyboard layout, Korean or Latin. Every word of the query must appear. Fitting first, then recent, then as listed.
 */
export function createTemplateSearch(templates: readonly ReplyTemplate[]): TemplateSearch {
  const prepared: Entry[] = [];
  const entryAt = (number: number) => {
    const entry = prepared[number] ?? entryOf(templates[number]!);
    prepared[number] = entry;
    return entry;
  };
  const numbers = new Map(templates.map(({ id }, number) => [id, number]));
  let read = 0;
  return {
    find(query, { fitting, recent }, limit = LIMIT) {
      const readings = readingsOf(query);
      const headed: number[] = [];
      const bodied: number[] = [];
      const look = (number: number) => {
        const entry = entryAt(number);
        if (readings.some((words) => words.every((word) => inHeading(entry, word)))) headed.push(number);
        else if (
          bodied.length < limit &&
          readings.some((words) => words.every((word) => inBody(entry, word)))
        )
          bodied.push(number);
      };
      const preferred = new Set([...fitting, ...recent].flatMap((id) => numbers.get(id) ?? []));
      for (const number of preferred) look(number);
      for (let number = 0; number < templates.length && headed.length < limit; number += 1)
        if (!preferred.has(number)) look(number);
      return [...headed, ...bodied].slice(0, limit).flatMap((number) => templates[number] ?? []);
    },
    readAhead() {
      const end = Math.min(templates.length, read + READ_AHEAD);
      while (read < end) entryAt(read++);
      return read < templates.length;
    },
  };
}

function entryOf(template: ReplyTemplate): Entry {
  const known = entries.get(template);
  if (known) return known;
  const { title, tags, shortcut, wordings } = template;
  const heading = fold([title.ko, title.en, ...tags].join('\n'));
  const body = [...wordings.ko, ...wordings.en].join('\n').normalize('NFC').toLowerCase();
  const entry = { shortcut: fold(shortcut), heading, initials: initialsOf(heading), body };
  entries.set(template, entry);
  return entry;
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

function inBody(entry: Entry, word: Word): boolean {
  return entry.body.includes(word.text) || inHeading(entry, word);
}
