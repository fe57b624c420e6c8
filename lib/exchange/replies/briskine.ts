import type { Language } from '@/lib/core/language';
import { type Converted, type Counterpart, convertBlanks, ownBlank } from './foreign-blanks';
import { htmlToText } from './html-to-text';

/**
 * The columns of a Briskine export: id, title, shortcut, subject, to, cc, bcc, tags, body (HTML), body_plain_text.
 * Source: help.briskine.com/templates/import-templates (read in November 2026).
 */
export function isBriskine(headers: readonly string[]): boolean {
  const names = headers.map((header) => header.trim().toLowerCase());
  return ['title', 'body', 'cc', 'bcc'].every((name) => names.includes(name));
}

/** Briskine's variables and helpers are Handlebars expressions. */
const EXPRESSION = /\{\{\{?\s*~?([\s\S]*?)~?\s*\}?\}\}/g;
const CHOICE = /^choice\s+(?:"([^"]*)"|'([^']*)')/;

/** A template's HTML as a text of ours. */
export function fromBriskine(html: string): Converted {
  return convertBlanks(htmlToText(html), EXPRESSION, ([, inner = ''], language) =>
    counterpartOf(inner, language),
  );
}

function counterpartOf(inner: string, language: Language): Counterpart {
  if (inner.startsWith('!')) return '';
  const choice = CHOICE.exec(inner);
  if (choice) {
    const choices = (choice[1] ?? choice[2] ?? '').split(',').flatMap((word) => word.trim() || []);
    return {
      blank: {
        name: language === 'ko' ? '선택' : 'choice',
        kind: 'choice',
        choices,
        default: choices[0] ?? '',
      },
    };
  }
  if (/^(?:moment|date)\b/.test(inner))
    return { blank: { name: language === 'ko' ? '날짜' : 'date', kind: 'date' } };
  if (!/^[\p{L}\w.]+$/u.test(inner) || /^(?:else|this)$/.test(inner)) return null;
  if (/^to\./.test(inner)) return ownBlank('name', language);
  if (/^(?:from|account)\./.test(inner)) return ownBlank('sig', language);
  return { blank: { name: inner.replace(/[._]+/g, ' ') } };
}
