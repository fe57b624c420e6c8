import type { Language } from '@/lib/core/language';
import type { BlankKind } from '@/lib/core/replies/blank-kind';
import { type Converted, type Counterpart, convertBlanks, ownBlank } from './foreign-blanks';
import { htmlToText } from './html-to-text';

/**
 * A command such as `{formtext: name=city; default=Seoul}`: its name, then settings with semicolons between them.
 * Source: blaze.today/commands and blaze.today/guides/forms (read in November 2026).
 */
const COMMAND = /\{(=|[a-z]+)\s*:?\s*([^{}]*)\}/gi;

/** What the fields of a form hold. */
const FORM: Readonly<Record<string, BlankKind>> = {
  ...{ formtext: 'text', formparagraph: 'text', formmenu: 'choice', formdate: 'date' },
};
/** Marks for the program that types, which leave nothing in the text. */
const SILENT = new Set(['cursor', 'wait', 'note', 'endnote']);
const PRESSED: Readonly<Record<string, string>> = { enter: '\n', tab: '\t', space: ' ' };

/** A snippet as a text of ours; the plain text of a rich one where there is no other. */
export function fromTextBlaze({
  text,
  html,
}: {
  readonly text: string;
  readonly html?: string | null | undefined;
}): Converted {
  return convertBlanks(text || htmlToText(html ?? ''), COMMAND, ([, command = '', settings = ''], language) =>
    counterpartOf(command.toLowerCase(), settings, language),
  );
}

function counterpartOf(command: string, settings: string, language: Language): Counterpart {
  const parts = settings.split(';').flatMap((part) => part.trim() || []);
  const named = new Map(
    parts.flatMap((part) => {
      const [, key = '', value = ''] = /^([a-z]+)\s*=\s*([\s\S]*)$/i.exec(part) ?? [];
      return key ? [[key.toLowerCase(), value.trim()] as const] : [];
    }),
  );
  const positional = parts.filter((part) => !/^[a-z]+\s*=/i.test(part));
  const kind = FORM[command];
  if (kind) {
    const initial = named.get('default') ?? '';
    const choices = kind === 'choice' ? [...new Set([initial, ...positional])].filter(Boolean) : [];
    return { blank: { name: named.get('name') || WORDS[kind][language], kind, default: initial, choices } };
  }
  if (command === 'time' || command === 'date')
    return { blank: { name: WORDS.date[language], kind: 'date' } };
  if (command === 'clipboard') return { blank: { name: WORDS.clipboard[language] } };
  if (command === 'user') return ownBlank('sig', language);
  if (command === 'enter' || command === 'tab') return PRESSED[command] ?? null;
  if (command === 'key') return PRESSED[positional[0]?.toLowerCase() ?? ''] ?? null;
  // `{link: address}words{endlink}`: the address goes before the words.
  if (command === 'link') return positional[0] ? `${positional[0]} ` : null;
  if (command === 'endlink') return '';
  return SILENT.has(command) ? '' : null;
}

/** Names of fields that have none. */
const WORDS = {
  text: { ko: '내용', en: 'text' },
  choice: { ko: '선택', en: 'choice' },
  date: { ko: '날짜', en: 'date' },
  clipboard: { ko: '붙여 넣기', en: 'clipboard' },
} as Readonly<Record<string, Readonly<Record<Language, string>>>> as Readonly<
  Record<BlankKind | 'clipboard', Readonly<Record<Language, string>>>
>;
