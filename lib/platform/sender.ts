import { siteOfUrl } from '@/lib/protocol/site-hosts';
import { browser } from './browser';

export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Our content script in the top frame of an X or Facebook page; answers the tab's id, or null for anybody else. */
export function pageTab(sender: Sender): number | null {
  const { id, tab, frameId, url } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return null;
  return siteOfUrl(url ?? '') === null ? null : tab.id;
}

/** One of the extension's own pages: popup, or workspace in its tab. */
export function isExtensionPage({ id, url }: Sender): boolean {
  return id === browser.runtime.id && (url ?? '').startsWith(browser.runtime.getURL('/'));
}
