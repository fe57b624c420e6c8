import { type Language, languageOf } from '@/lib/core/language';
import type { BlankField } from '@/lib/core/replies/blank-field';
import type { BlankKind } from '@/lib/core/replies/blank-kind';
import { knownBlank } from '@/lib/core/replies/known-blanks';

/** A text of another program in our words. */
export interface Converted {
  readonly text: string;
  readonly blanks: readonly BlankField[];
  /** The first thing in it that has no counterpart here; null where everything came over. */
  readonly leftOut: string | null;
}

/** What stands in the place of another program's placeholder: a blank, plain words, or null where there is nothing like it. */
export type Counterpart = { readonly blank: Partial<BlankField> & { readonly name: string } } | string | null;

/** Puts our blanks in the place of every placeholder that `pattern` finds; `counterpart` says what each one becomes. */
export function convertBlanks(
  text: string,
  pattern: RegExp,
  counterpart: (match: RegExpExecArray, language: Language) => Counterpart,
): Converted {
  const language = languageOf(text);
  const blanks = new Map<string, BlankField>();
  let leftOut: string | null = null;
  let made = '';
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const found = counterpart(match, language);
    made += text.slice(from, match.index);
    from = match.index + match[0].length;
    if (found === null) leftOut ??= match[0];
    else if (typeof found === 'string') made += found;
    else {
      const field = { ...PLAIN, ...found.blank, name: blankName(found.blank.name) };
      if (isSpecial(field)) blanks.set(field.name, field);
      made += `{${field.name}}`;
    }
  }
  return { text: made + text.slice(from), blanks: [...blanks.values()], leftOut };
}

const PLAIN = { kind: 'text' as BlankKind, default: '', choices: [] as readonly string[], remembered: false };

/** Worth saying of a blank: it is not a plain text without a default. */
function isSpecial({ kind, default: initial, choices }: BlankField): boolean {
  return kind !== 'text' || initial !== '' || choices.length > 0;
}

/** The customer, the writer: the blanks that fill themselves, by their name in that language. */
export function ownBlank(name: 'name' | 'sig' | 'brand' | 'link', language: Language): Counterpart {
  return { blank: { name: knownBlank(name)?.names[language] ?? name } };
}

/** Without what a blank's name cannot hold. */
function blankName(name: string): string {
  return (
    name
      .replace(/[{}\s]+/g, ' ')
      .trim()
      .slice(0, 30)
      .trim() || 'text'
  );
}
