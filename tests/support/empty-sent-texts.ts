/** Runs in the extension's worker: clears the table of sent texts and tells the background that it changed. */
export async function emptySentTexts(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('tonewright');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  if (database.objectStoreNames.contains('sent')) {
    await new Promise<void>((resolve, reject) => {
      const clearing = database.transaction('sent', 'readwrite');
      clearing.objectStore('sent').clear();
      clearing.oncomplete = () => resolve();
      clearing.onerror = () => reject(clearing.error);
    });
  }
  database.close();
  const { storage } = (
    globalThis as unknown as { chrome: { storage: { local: { set(value: object): Promise<void> } } } }
  ).chrome;
  await storage.local.set({ revision: Date.now() });
}
