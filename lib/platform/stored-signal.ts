import { browser } from './browser';

/** A number in the extension's storage that rises with every change: pages and workers hear of it, asleep or not. */
export interface StoredSignal {
  /** 0 before the first change. */
  read(): Promise<number>;
  raise(): Promise<void>;
  /** Calls `listener` with the new number after every raise, in whatever page or worker it was made. */
  on(listener: (count: number) => void, signal: AbortSignal): void;
}

export function createStoredSignal(key: string): StoredSignal {
  const read = async () => {
    const { [key]: count } = await browser.storage.local.get(key);
    return typeof count === 'number' ? count : 0;
  };
  return {
    read,
    async raise() {
      // The clock keeps two raises at once from being one and the same.
      const count = Math.max((await read()) + 1, Date.now());
      await browser.storage.local.set({ [key]: count });
    },
    on(listener, signal) {
      // Kept, because a page that outlives an update of the extension loses `browser.storage`.
      const { onChanged } = browser.storage;
      const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const count = changes[key]?.newValue;
        if (area === 'local' && typeof count === 'number') listener(count);
      };
      onChanged.addListener(changed);
      signal.addEventListener('abort', () => onChanged.removeListener(changed), { once: true });
    },
  };
}
