import type { Store } from '@/lib/core/ports';
import type { Database } from './database';
import { reopening } from './reopening';
import { watchQuery } from './watch-query';

/** Exercises done, in no order. */
export function createPractisedRepository(database: Database): Store['practised'] {
  const { practised } = database;
  const all = () => practised.toArray();
  return {
    watchAll: () => watchQuery(database, all),
    save: (rows) => reopening(database, async () => void (await practised.bulkPut(rows))),
    clear: () =>
      reopening(database, () =>
        database.transaction('rw', practised, async () => {
          const rows = await all();
          await practised.clear();
          return rows;
        }),
      ),
  };
}
