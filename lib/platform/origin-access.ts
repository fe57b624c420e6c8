import { browser } from './browser';

/** What the browser calls the permission for one origin, by its match pattern such as `https://calendar.example.com/*`. */
const permission = (origin: string) => ({ origins: [origin] });

/** Whether this person lets us read that origin. */
export function mayRead(origin: string): Promise<boolean> {
  return browser.permissions.contains(permission(origin));
}

/** Asks for it, whereupon the browser asks the person. Only within a click, and in its first turn: Firefox insists. */
export function askToRead(origin: string): Promise<boolean> {
  return browser.permissions.request(permission(origin));
}

/** Gives it back. */
export async function giveBackAccess(origin: string): Promise<void> {
  await browser.permissions.remove(permission(origin));
}

/** Calls `listener` whenever leave to read an origin came or went, also in the browser's own settings; wakes the background. */
export function onAccessChange(listener: () => void): void {
  const changed = ({ origins = [] }: { origins?: string[] }) => {
    if (origins.length > 0) listener();
  };
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
