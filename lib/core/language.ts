/** The two languages every message and page exists in. */
export type Language = 'ko' | 'en';

/** A text in both languages. */
export type Localized = Readonly<Record<Language, string>>;

const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;

/** Korean as soon as it holds Hangul: Korean posts mix Latin names in, English posts hold no Hangul. */
export function languageOf(text: string): Language {
  return HANGUL.test(text) ? 'ko' : 'en';
}
