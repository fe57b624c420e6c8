import { browser } from '@/lib/platform/browser';
import type { Sender } from '@/lib/platform/sender';

const aTab = (id: number) => ({ id, index: 0 }) as NonNullable<Sender['tab']>;

/** Our content script in the top frame of an X page, changed as told. */
export function aPage(changes: Partial<Sender> = {}): Sender {
  return {
    id: browser.runtime.id,
    url: 'https://x.com/home',
    origin: 'https://x.com',
    frameId: 0,
    tab: aTab(7),
    ...changes,
  };
}

/** The popup: no tab. */
export function aPopup(changes: Partial<Sender> = {}): Sender {
  return { id: browser.runtime.id, url: `${browser.runtime.getURL('/')}popup.html`, ...changes };
}

/** The workspace, which stands in a tab. */
export function aWorkspace(): Sender {
  return {
    ...aPopup({ url: `${browser.runtime.getURL('/')}options.html#/calendar` }),
    tab: aTab(9),
    frameId: 0,
  };
}
