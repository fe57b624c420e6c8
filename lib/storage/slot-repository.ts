import Dexie from 'dexie';
import type { Slot } from '@/lib/core/calendar/slot';
import type { Store } from '@/lib/core/ports';
import type { Database } from './database';
import { reopening } from './reopening';
import { createRepository } from './repository';
import { watchQuery } from './watch-query';

export type SlotRepository = Store['slots'] & {
  /** Slots from one ISO date to another, both included, by date and time. */
  between(first: string, last: string): Promise<readonly Slot[]>;
};

/** Slots, by date and time. */
export function createSlotRepository(database: Database): SlotRepository {
  const { slots } = database;
  const between = (first: string, last: string) =>
    slots.where('[date+time]').between([first, Dexie.minKey], [last, Dexie.maxKey]).toArray();
  return {
    ...createRepository(database, slots, () => slots.orderBy('[date+time]')),
    between: (first, last) => reopening(database, () => between(first, last)),
    onDate: (date) => reopening(database, () => between(date, date)),
    watchDate: (date) => watchQuery(database, () => between(date, date)),
  };
}
