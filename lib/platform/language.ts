import type { Language } from '@/lib/core/language';
import type { Settings } from '@/lib/core/team/settings';
import { preferredLanguage } from '@/lib/locales/translate';

/** The first language this person reads in their browser, BCP 47; the browser's own words may be in another. */
export function browserLanguage(): string {
  return navigator.language;
}

/** The language to speak to this person. */
export function readerLanguage(setting: Settings['language']): Language {
  return preferredLanguage(setting, browserLanguage());
}
