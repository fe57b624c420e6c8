import type { Handoff } from './requests';

/** How the content script of a page is doing, for the popup. */
export interface PageHealth {
  readonly site: 'x' | 'facebook';
  /** Composers with a session now. */
  readonly composers: number;
  /** `not-checked` carries why, in the reader's language. */
  readonly state: 'ready' | 'checking' | 'paused' | 'not-checked';
  readonly reason: string;
  /** Signed-in account as far as the page tells, without @; else null. */
  readonly account: string | null;
}

/** What the background and the popup ask of a page's content script. */
interface PageRequests {
  'page.health': { question: Record<string, never>; answer: PageHealth };
  /** Open a composer here and put the text in; false when this page can't. */
  'page.compose': { question: Handoff; answer: boolean };
  'page.palette': { question: Record<string, never>; answer: boolean };
}

export type PageRequestName = keyof PageRequests;
export type PageQuestion<N extends PageRequestName> = PageRequests[N]['question'];
export type PageAnswer<N extends PageRequestName> = PageRequests[N]['answer'];
