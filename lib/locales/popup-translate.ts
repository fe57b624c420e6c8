import type { Language } from '@/lib/core/language';
import * as en from './en.json';
import * as ko from './ko.json';
import { lookUp } from './message-lookup';
import type { Translate } from './translate';

/** Only what is said in the popup: the words of the workspace are many times as much to read before it opens. */
const MESSAGES = {
  en: { common: en.common, panel: en.panel, overlay: en.overlay, ui: en.ui, popup: en.popup },
  ko: { common: ko.common, panel: ko.panel, overlay: ko.overlay, ui: ko.ui, popup: ko.popup },
};

/** Messages of the popup; anything else is a bug and throws. */
export function createPopupTranslate(language: Language): Translate {
  return (key, values = {}) => lookUp(MESSAGES[language], key, values);
}
