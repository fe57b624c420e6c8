import { browser } from './browser';

/** A few characters on the extension's icon, and what they mean, read when the mouse rests there; both empty for nothing. */
export async function setBadge(text: string, title: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
}
