import { browser } from './browser';

const KEY = 'greeted';

/**
 * Calls `listener` once in the life of this profile, when the extension is new in it. An unpacked extension is installed
 * anew at every start of the browser, so that the greeting is remembered.
 */
export function onFirstInstall(listener: () => void): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const { [KEY]: greeted } = await browser.storage.local.get(KEY);
    if (greeted) return;
    await browser.storage.local.set({ [KEY]: true });
    listener();
  });
}
