import type { ReplyTemplate } from '@/lib/core/replies/template';
import type { ExtensionBrowser } from './extension-browser';

/** Puts saved replies into the extension's own store, as the workspace would. Pages that open afterwards know them. */
export async function putTemplates(
  browser: ExtensionBrowser,
  templates: readonly ReplyTemplate[],
): Promise<void> {
  await (await browser.serviceWorker()).evaluate(putRows, templates);
}

/** Runs in the extension's worker. */
async function putRows(rows: readonly ReplyTemplate[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('tonewright');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise<void>((resolve, reject) => {
    const putting = database.transaction('templates', 'readwrite');
    for (const row of rows) putting.objectStore('templates').put(row);
    putting.oncomplete = () => resolve();
    putting.onerror = () => reject(putting.error);
  });
  database.close();
}
