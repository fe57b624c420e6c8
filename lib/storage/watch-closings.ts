import type { Watch } from '@/lib/core/ports';
import type { Database } from './database';

/** Counts how often the database was closed under us; nothing of ours closes it. */
export function watchClosings(database: Database): Watch<number> {
  return {
    subscribe(next) {
      let times = 0;
      const closed = () => {
        times += 1;
        next(times);
      };
      next(times);
      database.on('close', closed);
      return () => database.on('close').unsubscribe(closed);
    },
  };
}
