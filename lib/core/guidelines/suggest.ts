import type { Localized } from '../language';
import { cutOut } from '../text/cut-out';
import type { Span } from '../text/span';
import type { Suggestion } from './rule';

export const REMOVE_NUMBER: Localized = { ko: '번호 지우기', en: 'Remove the number' };
export const REMOVE_SECRET: Localized = { ko: '비밀 지우기', en: 'Remove the secret' };
export const REMOVE_ADDRESS: Localized = { ko: '주소 지우기', en: 'Remove the address' };

/** Puts other words in place of a span; the button shows them. */
export function replaceWith(
  span: Span,
  words: string,
  label: Localized = { ko: words, en: words },
): Suggestion {
  return { label, edit: { start: span.start, end: span.end, text: words } };
}

/** Takes a span out, with the space that would be left over. */
export function removal(text: string, span: Span, label: Localized): Suggestion {
  return { label, edit: cutOut(text, span) };
}
