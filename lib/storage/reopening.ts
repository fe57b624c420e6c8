import type Dexie from 'dexie';
import { namedTrouble } from './full-disk';

/**
 * Runs a piece of database work, once more after opening anew when the browser had closed the database under us:
 * a service worker that wakes up may meet "Database has been closed". The work must bear being repeated. Throws a
 * `FullDiskError` where it failed for want of room.
 */
export async function reopening<T>(database: Dexie, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await onceMore(database, work);
  } catch (error) {
    throw await namedTrouble(error);
  }
}

async function onceMore<T>(database: Dexie, work: () => PromiseLike<T>): Promise<T> {
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
