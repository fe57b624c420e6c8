import type { Language } from '../language';
import { isUrl } from '../text/is-url';
import { particleAfter } from '../text/particles';
import { blanksIn, remainingBlanks } from './blanks';
import { cleanValue } from './clean-value';
import { knownBlank } from './known-blanks';

export interface FilledTemplate {
  readonly text: string;
  /** Blanks that must be filled and are not, each once, in the order of the text. */
  readonly missing: readonly string[];
  /** UTF-16 offset of the first open blank, or of the end. */
  readonly caret: number;
}

/**
 * A reply with its blanks filled. Particles after a Korean blank are chosen by the value; an optional blank without a
 * value goes, together with the space, comma or `^` that led to it, and leaves whole sentences. Values never bring blanks of their own.
 */
export function fillTemplate(
  body: string,
  values: Readonly<Record<string, string>>,
  language: Language,
): FilledTemplate {
  let text = '';
  let from = 0;
  for (const blank of blanksIn(body)) {
    text += body.slice(from, blank.start);
    from = blank.end;
    const value = cleanValue(Object.hasOwn(values, blank.name) ? (values[blank.name] ?? '') : '');
    const rest = body.slice(blank.end);
    const particle = language === 'ko' ? particleAfter(value, rest) : null;
    if (value !== '') {
      text += (language === 'en' ? asItStands(value, text) : value) + (particle?.fitting ?? '');
      from += particle?.written.length ?? 0;
    } else if (knownBlank(blank.name)?.optional) {
      from += particle?.written.length ?? 0;
      text = withoutLead(text, body.slice(from));
    } else {
      text += body.slice(blank.start, blank.end);
    }
  }
  return finished(text + body.slice(from));
}

/** With a capital where it opens a sentence, unless it is an address or a name written so (`iPhone`). */
function asItStands(value: string, before: string): string {
  const opens = /(?:^|[.!?]\s+)$/.test(before) && /^[a-z](?![A-Z])/.test(value) && !value.includes('://');
  return opens ? value.charAt(0).toUpperCase() + value.slice(1) : value;
}

/** What led to a blank that stays empty: `Hi {name},` `sorry, {name}.` `… ^{sig}`. */
function withoutLead(text: string, rest: string): string {
  if (/^[ \t]*(?:\n|$)/.test(rest)) return withoutSignOff(text);
  const lead = text.replace(/\s*\^$/, '');
  if (/^[.!?。]/.test(rest)) return lead.replace(/,?[ \t]*$/, '');
  return /^[\s,:;]/.test(rest) ? lead.replace(/[ \t]+$/, '') : lead;
}

/** What stands before a signature closed the sentence; without one, a full stop does. None behind an address, which would break. */
function withoutSignOff(text: string): string {
  const lead = text.replace(/[\s^,–—-]+$/, '');
  const word = lead.slice(lead.search(/\S*$/));
  const isOpen = /[\p{L}\p{N})]$/u.test(word) && !/^[@#]/.test(word) && !isUrl(word, 'optional');
  return isOpen && /[\^–—-][ \t]*$/.test(text) ? `${lead}.` : lead;
}

function finished(text: string): FilledTemplate {
  const tidy = text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .trim();
  const missing = remainingBlanks(tidy);
  return { text: tidy, missing, caret: blanksIn(tidy)[0]?.start ?? tidy.length };
}
