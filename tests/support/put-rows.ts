import type { BackupData } from '@/lib/storage/backup-data';
import type { ExtensionBrowser } from './extension-browser';

type Rows = Partial<Omit<BackupData, 'guide' | 'settings'>>;

/** Puts rows into the extension's own store, as it would have them after some time. Pages that open afterwards know them. */
export async function putRows(browser: ExtensionBrowser, rows: Rows): Promise<void> {
  await (await browser.serviceWorker()).evaluate(writeRows, rows as Record<string, readonly unknown[]>);
}

/** Runs in the extension's worker, or in a page of its own. */
export async function writeRows(rows: Record<string, readonly unknown[]>): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('tonewright');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise<void>((resolve, reject) => {
    const putting = database.transaction(Object.keys(rows), 'readwrite');
    for (const [table, all] of Object.entries(rows))
      for (const row of all) putting.objectStore(table).put(row);
    putting.oncomplete = () => resolve();
    putting.onerror = () => reject(putting.error);
  });
  database.close();
}
