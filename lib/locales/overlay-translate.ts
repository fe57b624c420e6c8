import type { Language } from '@/lib/core/language';
import * as en from './en.json';
import * as ko from './ko.json';
import { lookUp } from './message-lookup';
import type { Translate } from './translate';

/** Only what is said inside a page: the words of popup and workspace stay out of the content script. */
const MESSAGES = {
  en: {
    panel: en.panel,
    overlay: en.overlay,
    gate: en.gate,
    moderation: en.moderation,
    palette: en.palette,
    blanks: en.blanks,
    handOver: en.handOver,
  },
  ko: {
    panel: ko.panel,
    overlay: ko.overlay,
    gate: ko.gate,
    moderation: ko.moderation,
    palette: ko.palette,
    blanks: ko.blanks,
    handOver: ko.handOver,
  },
};

/** Messages of the overlay; anything else is a bug and throws. */
export function createOverlayTranslate(language: Language): Translate {
  return (key, values = {}) => lookUp(MESSAGES[language], key, values);
}
