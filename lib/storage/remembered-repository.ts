import type { Database } from './database';
import { reopening } from './reopening';

/** What accounts put into their blanks, by account and name of the blank. */
export interface RememberedRepository {
  of(account: string): Promise<Readonly<Record<string, string>>>;
  /** Each value takes the place of the one before it. `at` in epoch milliseconds. */
  remember(account: string, values: Readonly<Record<string, string>>, at: number): Promise<void>;
}

export function createRememberedRepository(database: Database): RememberedRepository {
  const { rememberedValues } = database;
  return {
    of: (account) =>
      reopening(database, async () => {
        const rows = await rememberedValues.where({ account }).toArray();
        return Object.fromEntries(rows.map(({ blank, value }) => [blank, value]));
      }),
    remember: (account, values, at) =>
      reopening(database, async () => {
        const rows = Object.entries(values).map(([blank, value]) => ({
          ...{ id: `${account}:${blank}`, account, blank, value, at },
        }));
        await rememberedValues.bulkPut(rows);
      }),
  };
}
