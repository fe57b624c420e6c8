import { convertQwertyToHangul, getChoseong } from 'es-hangul';
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

/** What one template is found by, lower case and without spaces. */
interface Entry {
  readonly template: ReplyTemplate;
  readonly shortcut: string;
  readonly heading: string;
  readonly initials: string;
  readonly body: string;
}

/**
 * Prepares the search once per list. By title, tag, shortcut, Korean initial consonants, then by body; also Korean
 * typed on a Latin layout. Every word of the query must appear. Fitting first, then recent, then as listed.
 */
export function createTemplateSearch(templates: readonly ReplyTemplate[]): TemplateSearch {
  const entries = templates.map(entryOf);
  const byId = new Map(entries.map((entry) => [entry.template.id, entry]));
  return (query, { fitting, recent }) => {
    const first = [...new Set([...fitting, ...recent])].flatMap((id) => byId.get(id) ?? []);
    const chosen = new Set(first);
    const readings = readingsOf(query);
    const ordered = function* () {
      yield* first;
      for (const entry of entries) if (!chosen.has(entry)) yield entry;
    };
    return find(ordered, readings).map((entry) => entry.template);
  };
}

function entryOf(template: ReplyTemplate): Entry {
  const heading = fold([template.title.ko, template.title.en, ...template.tags].join('\n'));
  return {
    template,
    shortcut: fold(template.shortcut),
    heading,
    initials: getChoseong(heading),
    body: fold(Object.values(template.bodies).join('\n')),
  };
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\S\n]+/g, '');
}

/** The words of a query, as typed and as Korean typed on a Latin layout. */
function readingsOf(query: string): readonly (readonly string[])[] {
  const words = query.trim().replace(/^\//, '').normalize('NFC').split(/\s+/).filter(Boolean);
  const typed = words.map((word) => word.toLowerCase());
  const korean = words.map((word) =>
    /^[a-zA-Z]+$/.test(word) ? fold(convertQwertyToHangul(word)) : word.toLowerCase(),
  );
  return typed.join() === korean.join() ? [typed] : [typed, korean];
}

/** Headings of the whole list before bodies, so that a title is never behind fifty mentions. */
function find(ordered: () => Iterable<Entry>, readings: readonly (readonly string[])[]): readonly Entry[] {
  const found = new Set<Entry>();
  for (const matches of [inHeading, inBody]) {
    for (const entry of ordered()) {
      if (found.size >= LIMIT) return [...found];
      if (readings.some((words) => words.every((word) => matches(entry, word)))) found.add(entry);
    }
  }
  return [...found];
}

function inHeading(entry: Entry, word: string): boolean {
  return (
    entry.heading.includes(word) ||
    entry.shortcut.startsWith(word) ||
    (/^[ㄱ-ㅎ]+$/.test(word) && entry.initials.includes(word))
  );
}

function inBody(entry: Entry, word: string): boolean {
  return inHeading(entry, word) || entry.body.includes(word);
}
