import type { Composer } from './site';

const DIALOG = '[role="dialog"]';

/** Where our host must live now: the composer's own place, or the dialog whose next sheet has taken it away. */
export function hostOf({ host }: Composer): HTMLElement {
  if (host.isConnected) return host;
  return [...document.querySelectorAll<HTMLElement>(DIALOG)].at(-1) ?? document.body;
}

/** Where our host must live to be seen with that part of the page. */
export function hostAround(element: Element): HTMLElement {
  return element.closest<HTMLElement>(DIALOG) ?? document.body;
}
