import { browser } from './browser';

/** A moment up to which something was done, in epoch milliseconds, kept while the worker sleeps; 0 before the first. */
export interface Watermark {
  read(): Promise<number>;
  set(moment: number): Promise<void>;
}

export function createWatermark(key: string): Watermark {
  return {
    async read() {
      const { [key]: moment } = await browser.storage.local.get(key);
      return typeof moment === 'number' ? moment : 0;
    },
    set: (moment) => browser.storage.local.set({ [key]: moment }),
  };
}
