import type { DraftText } from '../draft-text';
import type { Suggestion } from '../rule';

/** Adds a sentence at the end, in front of a sign-off such as "^MJ"; closes the sentence before it. */
export function closeWith({ text, language }: DraftText, ko: string, en: string): Suggestion {
  const words = language === 'ko' ? ko : en;
  const body = text.trimEnd();
  const end = body
    .slice(0, body.length - (/\^\S{1,6}$/.exec(body.slice(-8))?.[0].length ?? 0))
    .trimEnd().length;
  const stop = /[\p{L}\p{N})\]]$/u.test(text.slice(0, end)) ? '.' : '';
  return { label: { ko: words, en: words }, edit: { start: end, end, text: `${stop} ${words}` } };
}
