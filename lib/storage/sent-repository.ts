import type { SentText } from '@/lib/core/guidelines/sent-text';
import type { Log } from '@/lib/core/ports';
import type { Database } from './database';
import { createLog } from './log';
import { reopening } from './reopening';

export interface SentRepository extends Log<SentText> {
  /** Lets go of texts from before this moment (epoch milliseconds). */
  dropBefore(moment: number): Promise<void>;
}

export function createSentRepository(database: Database): SentRepository {
  const { sent } = database;
  return {
    ...createLog(database, sent),
    dropBefore: (moment) =>
      reopening(database, async () => void (await sent.where('at').below(moment).delete())),
  };
}
