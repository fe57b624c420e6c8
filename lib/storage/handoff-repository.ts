import type { Handoff } from '@/lib/protocol/requests';
import type { Database } from './database';
import { reopening } from './reopening';

/** Texts on their way into a tab. In the database, so that a worker that was stopped meanwhile still has them. */
export interface HandoffRepository {
  /** `at` in epoch milliseconds. A later handoff for the same tab takes the place of the earlier. */
  put(tabId: number, handoff: Handoff, at: number): Promise<void>;
  /** The tab's handoff, which is then gone. */
  take(tabId: number): Promise<Handoff | null>;
  drop(tabId: number): Promise<void>;
  /** Forgets what was put before that moment (epoch milliseconds). */
  dropBefore(moment: number): Promise<void>;
}

export function createHandoffRepository(database: Database): HandoffRepository {
  const { handoffs } = database;
  return {
    put: (tabId, handoff, at) =>
      reopening(database, async () => void (await handoffs.put({ ...handoff, tabId, at }))),
    take: (tabId) =>
      reopening(database, () =>
        database.transaction('rw', handoffs, async () => {
          const row = await handoffs.get(tabId);
          if (!row) return null;
          await handoffs.delete(tabId);
          const { site, text, draftId, slotId } = row;
          return { site, text, draftId, slotId };
        }),
      ),
    drop: (tabId) => reopening(database, () => handoffs.delete(tabId)),
    dropBefore: (moment) =>
      reopening(database, async () => void (await handoffs.where('at').below(moment).delete())),
  };
}
