import type { Collection, Table } from 'dexie';
import type { Repository } from '@/lib/core/ports';
import type { Database } from './database';
import { reopening } from './reopening';
import { watchQuery } from './watch-query';

interface Row {
  readonly id: string;
}

/** Rows by id. `inOrder` says how `all` sorts them, on an index. */
export function createRepository<T extends Row>(
  database: Database,
  table: Table<T, string>,
  inOrder: () => Collection<T, string>,
): Repository<T> {
  const all = () => inOrder().toArray();
  return {
    find: (id) => reopening(database, async () => (await table.get(id)) ?? null),
    all: () => reopening(database, all),
    save: (row) => reopening(database, async () => void (await table.put(row))),
    remove: (id) => reopening(database, () => table.delete(id)),
    watchAll: () => watchQuery(database, all),
  };
}
