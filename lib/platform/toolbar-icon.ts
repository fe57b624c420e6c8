import { browser } from './browser';

/** A few characters on the extension's icon; empty for none. */
export async function setBadge(text: string): Promise<void> {
  await browser.action.setBadgeText({ text });
}
