import { browser } from './browser';

/** The tab in front of the person, or null. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

/** Opens an address in a new tab in front; answers its id. */
export async function openTab(url: string): Promise<number> {
  const { id } = await browser.tabs.create({ url });
  if (id === undefined) throw new Error('the browser gave the new tab no id');
  return id;
}

/** Calls `listener` with the id of every tab that is closed. */
export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}
