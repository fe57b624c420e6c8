import Dexie from 'dexie';
import type { UnsentText } from '@/lib/core/drafts/unsent-text';
import type { Repository } from '@/lib/core/ports';
import type { Question } from '@/lib/protocol/requests';
import type { Database } from './database';
import { reopening } from './reopening';
import { createRepository } from './repository';

export type UnsentRepository = Repository<UnsentText> & {
  /** The newest text for one place, from another session than `except`. */
  newestFor(place: Question<'unsent.find'>): Promise<UnsentText | null>;
  /** Forgets what was last touched before that moment (epoch milliseconds). */
  dropBefore(moment: number): Promise<void>;
};

/** What stood in composers, newest first. */
export function createUnsentRepository(database: Database): UnsentRepository {
  const { unsent } = database;
  return {
    ...createRepository(database, unsent, () => unsent.orderBy('updatedAt').reverse()),
    newestFor: ({ site, kind, inReplyTo, except }) =>
      reopening(database, async () => {
        const newest = await unsent
          .where('[site+kind+inReplyTo+updatedAt]')
          .between([site, kind, inReplyTo, Dexie.minKey], [site, kind, inReplyTo, Dexie.maxKey])
          .reverse()
          .filter(({ id }) => id !== except)
          .first();
        return newest ?? null;
      }),
    dropBefore: (moment) =>
      reopening(database, async () => void (await unsent.where('updatedAt').below(moment).delete())),
  };
}
