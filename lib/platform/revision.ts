import { browser } from './browser';

const KEY = 'revision';

/** The number that rises with every change of guide, templates or settings; 0 before the first. */
export async function readRevision(): Promise<number> {
  const { [KEY]: revision } = await browser.storage.local.get(KEY);
  return typeof revision === 'number' ? revision : 0;
}

/** Tells every page to read the workspace again. The clock keeps two raises at once from being one and the same. */
export async function raiseRevision(): Promise<void> {
  const revision = Math.max((await readRevision()) + 1, Date.now());
  await browser.storage.local.set({ [KEY]: revision });
}

/** Calls `listener` with the new revision after every raise, in whatever page or worker it was made. */
export function onRevision(listener: (revision: number) => void, signal: AbortSignal): void {
  // Kept, because a page that outlives an update of the extension loses `browser.storage`.
  const { onChanged } = browser.storage;
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const revision = changes[KEY]?.newValue;
    if (area === 'local' && typeof revision === 'number') listener(revision);
  };
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => onChanged.removeListener(changed), { once: true });
}
