import Dexie from 'dexie';
import { seriesIdOf } from '@/lib/core/calendar/occurrence-id';
import { occurrenceOf, occurrencesBetween } from '@/lib/core/calendar/occurrences';
import type { Slot } from '@/lib/core/calendar/slot';
import type { Store } from '@/lib/core/ports';
import type { Database } from './database';
import { reopening } from './reopening';
import { createRepository } from './repository';
import { watchQuery } from './watch-query';

export type SlotRepository = Store['slots'] & {
  /** Slots and occurrences from one ISO date to another, both included, by date and time. */
  between(first: string, last: string): Promise<readonly Slot[]>;
};

/** Slots, by date and time. */
export function createSlotRepository(database: Database): SlotRepository {
  const { slots, drafts } = database;
  const between = async (first: string, last: string) => {
    const [alone, series, changed] = await Promise.all([
      slots.where('[date+time]').between([first, Dexie.minKey], [last, Dexie.maxKey]).toArray(),
      slots.orderBy('recurrence.frequency').toArray(),
      slots.where('occurrence.date').between(first, last, true, true).toArray(),
    ]);
    if (series.length === 0) return alone;
    const rows = new Map([...alone, ...series, ...changed].map((slot) => [slot.id, slot]));
    return occurrencesBetween([...rows.values()], first, last);
  };
  const withDrafts = async (first: string, last: string) => {
    const planned = await between(first, last);
    const linked = planned.flatMap(({ draftId }) => draftId ?? []);
    return { slots: planned, drafts: (await drafts.bulkGet(linked)).filter((draft) => draft !== undefined) };
  };
  const find = async (id: string) => {
    const row = await slots.get(id);
    if (row) return row;
    const series = await slots.get(seriesIdOf(id));
    return series ? occurrenceOf(series, id) : null;
  };
  return {
    ...createRepository(database, slots, () => slots.orderBy('[date+time]')),
    find: (id) => reopening(database, () => find(id)),
    update: (row, to) =>
      reopening(database, () =>
        database.transaction('rw', slots, async () => {
          await slots.put(to((await slots.get(row.id)) ?? row));
        }),
      ),
    apply: ({ save, remove }) =>
      reopening(database, () =>
        database.transaction('rw', slots, async () => {
          await slots.bulkDelete([...remove]);
          await slots.bulkPut(save);
        }),
      ),
    between: (first, last) => reopening(database, () => between(first, last)),
    onDate: (date) => reopening(database, () => between(date, date)),
    watchBetween: (first, last) => watchQuery(database, () => withDrafts(first, last)),
  };
}
