import { type Dexie, liveQuery } from 'dexie';
import type { Watch } from '@/lib/core/ports';
import { reopening } from './reopening';

/** A query that answers again whenever a row it touched changes, in this page or in another of ours. */
export function watchQuery<T>(database: Dexie, query: () => PromiseLike<T>): Watch<T> {
  return {
    subscribe(next, failed) {
      const subscription = liveQuery(() => reopening(database, query)).subscribe(next, failed);
      return () => subscription.unsubscribe();
    },
  };
}
