import type { Language } from '@/lib/core/language';
import en from './en.json';
import ko from './ko.json';
import { lookUp } from './message-lookup';

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Dotted path of one message, `panel.title`. */
export type MessageKey = Leaves<typeof en>;

/** One message with its `{blanks}` filled. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** The messages of one language: all of them, or those of one surface. */
export type CreateTranslate = (language: Language) => Translate;

const MESSAGES: Record<Language, unknown> = { en, ko };

/** The message in that language; the English of the key's path is guaranteed by types and by the parity test. */
export function createTranslate(language: Language): Translate {
  return (key, values = {}) => lookUp(MESSAGES[language], key, values);
}

/** The browser's language as one of ours. */
export function preferredLanguage(setting: Language | 'auto', browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return browserLanguage.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}
