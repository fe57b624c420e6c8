import type Dexie from 'dexie';

/**
 * Runs a piece of database work, once more after opening anew when the browser had closed the database under us:
 * a service worker that wakes up may meet "Database has been closed". The work must bear being repeated.
 */
export async function reopening<T>(database: Dexie, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isClosed(error)) throw error;
    await database.open();
    return await work();
  }
}

function isClosed(error: unknown): boolean {
  return error instanceof Error && error.name === 'DatabaseClosedError';
}
