import { browser } from './browser';

const PERMISSION = { permissions: ['notifications' as const] };

/** Whether this person lets us show notifications. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Asks for it, whereupon the browser asks the person. Only within a click, and in its first turn: Firefox insists. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** One with the same id takes the place of the earlier. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}

/**
 * Calls `listener` with the id of a notification that was clicked, which is then gone. The API appears with the permission, so
 * that may be later than this call.
 */
export function onNotificationClick(listener: (id: string) => void): void {
  let listening = false;
  const listen = () => {
    if (listening || !browser.notifications) return;
    listening = true;
    browser.notifications.onClicked.addListener((id) => {
      void browser.notifications.clear(id);
      listener(id);
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
