import type { Table } from 'dexie';
import type { Single } from '@/lib/core/ports';
import type { Database } from './database';
import { reopening } from './reopening';
import { watchQuery } from './watch-query';

/** The key of a table's one row. */
export const ONLY = 'only';

export interface ChangeableSingle<T> extends Single<T> {
  /** Reads, changes and writes as one step, so that two changes at once both count. */
  change(to: (value: T) => T): Promise<void>;
}

/** One row; `absent` is what it says before it was ever written. */
export function createSingle<T>(database: Database, table: Table<T, string>, absent: T): ChangeableSingle<T> {
  const read = async () => (await table.get(ONLY)) ?? absent;
  const write = async (value: T) => void (await table.put(value, ONLY));
  return {
    read: () => reopening(database, read),
    write: (value) => reopening(database, () => write(value)),
    watch: () => watchQuery(database, read),
    change: (to) =>
      reopening(database, () => database.transaction('rw', table, async () => write(to(await read())))),
  };
}
