import type { Table } from 'dexie';
import type { Single } from '@/lib/core/ports';
import type { Database } from './database';
import { ONLY } from './only';
import { reopening } from './reopening';
import { sharedWatch } from './shared-watch';
import { watchQuery } from './watch-query';

/** One row; `absent` is what it says before it was ever written. */
export function createSingle<T>(database: Database, table: Table<T, string>, absent: T): Single<T> {
  const read = async () => (await table.get(ONLY)) ?? absent;
  const watch = sharedWatch(watchQuery(database, read));
  return {
    read: () => reopening(database, read),
    watch: () => watch,
    change: (to) =>
      reopening(database, () =>
        database.transaction('rw', table, async () => void (await table.put(to(await read()), ONLY))),
      ),
  };
}
