import type { DraftText } from '../draft-text';
import type { Suggestion } from '../rule';

/** Adds a sentence at the end, in front of a sign-off such as "^MJ"; closes the sentence before it. */
export function closeWith({ text, language }: DraftText, ko: string, en: string): Suggestion {
  const words = language === 'ko' ? ko : en;
  const signOff = /\s*\^\S{1,6}\s*$/.exec(text);
  const end = signOff ? signOff.index : text.trimEnd().length;
  const stop = /[\p{L}\p{N})\]]$/u.test(text.slice(0, end)) ? '.' : '';
  return { label: { ko: words, en: words }, edit: { start: end, end, text: `${stop} ${words}` } };
}
