import type { Localized } from '../language';
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

/** Takes a span out, with one of the two spaces that would be left side by side. */
export function removal(text: string, span: Span, label: Localized): Suggestion {
  const spaceBefore = span.start === 0 || /\s/.test(text.charAt(span.start - 1));
  const spaceAfter = / /.test(text.charAt(span.end));
  const end = spaceBefore && spaceAfter ? span.end + 1 : span.end;
  return { label, edit: { start: span.start, end, text: '' } };
}
