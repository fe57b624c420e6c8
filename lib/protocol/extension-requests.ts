import type { Handoff } from './requests';

/** What the extension's own pages ask of the background. Never answered to a web page's content script. */
export interface ExtensionRequests {
  /** Open a composer with this text: `page` when the page in front took it, `tab` when a new tab was opened for it. */
  'compose.open': { question: Handoff; answer: 'page' | 'tab' };
}
