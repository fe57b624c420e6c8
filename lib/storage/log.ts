import type { Table } from 'dexie';
import type { Log } from '@/lib/core/ports';
import type { Database } from './database';
import { reopening } from './reopening';
import { watchQuery } from './watch-query';

interface Entry {
  readonly id: string;
  readonly at: number;
}

/** Rows that are only added. The same row added twice stays one: a page may repeat a request that got no answer. */
export function createLog<T extends Entry>(database: Database, table: Table<T, string>): Log<T> {
  const recent = (limit: number) => table.orderBy('at').reverse().limit(limit).toArray();
  return {
    add: (row) => reopening(database, async () => void (await table.put(row))),
    recent: (limit) => reopening(database, () => recent(limit)),
    watchRecent: (limit) => watchQuery(database, () => recent(limit)),
    watchSince: (moment) =>
      watchQuery(database, () => table.where('at').aboveOrEqual(moment).reverse().toArray()),
  };
}
