import type { Store } from '@/lib/core/ports';
import { type ComplaintCase, seenAgain } from '@/lib/core/replies/complaint-case';
import type { Database } from './database';
import { reopening } from './reopening';
import { createRepository } from './repository';
import { watchQuery } from './watch-query';

export type CaseRepository = Store['cases'] & {
  /** Adds cases, or brings those that are known up to date; answers them as they then stand. */
  see(fresh: readonly ComplaintCase[]): Promise<readonly ComplaintCase[]>;
  /** Reads and then adds or changes one as a single step; null leaves it as it is. Answers what then stands there. */
  put(id: string, to: (before: ComplaintCase | null) => ComplaintCase | null): Promise<ComplaintCase | null>;
  /** Those that were on screen at that moment or later, in no order. */
  seenSince(moment: number): Promise<readonly ComplaintCase[]>;
  /** Promises that are due before that moment (epoch milliseconds). */
  promisedBefore(moment: number): Promise<readonly ComplaintCase[]>;
  /** When the next promise after that moment is due, or null. */
  nextPromise(moment: number): Promise<number | null>;
  /** Forgets what was last seen before that moment. */
  dropBefore(moment: number): Promise<void>;
};

/** Customers' complaints, last seen first. A row without a promise stands in no order of promises. */
export function createCaseRepository(database: Database): CaseRepository {
  const { cases } = database;
  const { find, all, watchAll } = createRepository(database, cases, () =>
    cases.orderBy('lastSeenAt').reverse(),
  );
  const seenSince = (moment: number) => cases.where('lastSeenAt').aboveOrEqual(moment).toArray();
  const put: CaseRepository['put'] = (id, to) =>
    reopening(database, () =>
      database.transaction('rw', cases, async () => {
        const before = (await cases.get(id)) ?? null;
        const after = to(before);
        if (after) await cases.put(after);
        return after ?? before;
      }),
    );
  return {
    find,
    all,
    watchAll,
    put,
    watchSeenSince: (moment) => watchQuery(database, () => seenSince(moment)),
    seenSince: (moment) => reopening(database, () => seenSince(moment)),
    watchPromised: () => watchQuery(database, () => cases.orderBy('promisedAt').toArray()),
    change: async (id, to) => void (await put(id, (before) => before && to(before))),
    see: (fresh) =>
      reopening(database, () =>
        database.transaction('rw', cases, async () => {
          const before = await cases.bulkGet(fresh.map(({ id }) => id));
          const now = fresh.map((one, index) => (before[index] ? seenAgain(before[index], one) : one));
          await cases.bulkPut(now.filter((one, index) => one !== before[index]));
          return now;
        }),
      ),
    promisedBefore: (moment) => reopening(database, () => cases.where('promisedAt').below(moment).toArray()),
    nextPromise: (moment) =>
      reopening(
        database,
        async () => (await cases.where('promisedAt').aboveOrEqual(moment).first())?.promisedAt ?? null,
      ),
    dropBefore: (moment) =>
      reopening(database, async () => void (await cases.where('lastSeenAt').below(moment).delete())),
  };
}
