import type { Composer } from './site';

/** Where our host must live now: the composer's own place, or the dialog whose next sheet has taken it away. */
export function hostOf({ host }: Composer): HTMLElement {
  if (host.isConnected) return host;
  return [...document.querySelectorAll<HTMLElement>('[role="dialog"]')].at(-1) ?? document.body;
}
