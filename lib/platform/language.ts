import type { Language } from '@/lib/core/language';
import type { Settings } from '@/lib/core/team/settings';
import { preferredLanguage } from '@/lib/locales/translate';
import { browser } from './browser';

/** The browser's own language, BCP 47. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** The language to speak to this person. */
export function readerLanguage(setting: Settings['language']): Language {
  return preferredLanguage(setting, browserLanguage());
}
