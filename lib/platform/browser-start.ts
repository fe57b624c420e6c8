import { browser } from './browser';

/** Calls `listener` once per start of the browser: ids of tabs from before mean other tabs now. */
export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}
