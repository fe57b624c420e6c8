import Dexie from 'dexie';
import type { Draft } from '@/lib/core/drafts/draft';
import { isRevisionDue, type Revision, revisionOf } from '@/lib/core/drafts/revision';
import { revisionsToDrop } from '@/lib/core/drafts/thin-revisions';
import type { Store } from '@/lib/core/ports';
import type { Database } from './database';
import { reopening } from './reopening';
import { createRepository } from './repository';
import { watchQuery } from './watch-query';

export type DraftRepository = Store['drafts'] & {
  /** Forgets what was put into the bin before that moment (epoch milliseconds), with its revisions. */
  dropBefore(moment: number): Promise<void>;
};

/** Drafts, last changed first, with their revisions and their bin. `now` in epoch milliseconds. */
export function createDraftRepository(database: Database, now: () => number): DraftRepository {
  const { drafts, deletedDrafts, revisions } = database;
  const { find, all, watchAll } = createRepository(database, drafts, () =>
    drafts.orderBy('updatedAt').reverse(),
  );
  const inOneStep = (work: () => Promise<void>) =>
    reopening(database, () => database.transaction('rw', drafts, deletedDrafts, revisions, work));
  const revisionsOf = (id: string) =>
    revisions.where('[draftId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

  const keep = async (revision: Revision) => {
    await revisions.put(revision);
    const keys = (await revisionsOf(revision.draftId).primaryKeys()) as unknown as [string, number][];
    const old = revisionsToDrop(keys.map(([, at]) => at));
    await revisions.bulkDelete(old.map((at) => [revision.draftId, at]));
  };
  const forget = async (ids: readonly string[]) => {
    await drafts.bulkDelete([...ids]);
    await deletedDrafts.bulkDelete([...ids]);
    for (const id of ids) await revisionsOf(id).delete();
  };
  const keepWhatGoes = async (before: Draft, after: Draft) => {
    const newest = await revisionsOf(before.id).last();
    if (isRevisionDue(before, after, newest?.at ?? null)) await keep(revisionOf(before));
  };

  const update: DraftRepository['update'] = (row, to) =>
    inOneStep(async () => {
      const before = await drafts.get(row.id);
      const after = to(before ?? row);
      if (before) await keepWhatGoes(before, after);
      await drafts.put(after);
      await deletedDrafts.delete(row.id);
    });

  return {
    find,
    all,
    watchAll,
    watchRecent: (limit) =>
      watchQuery(database, () => drafts.orderBy('updatedAt').reverse().limit(limit).toArray()),
    save: (row) => update(row, () => row),
    update,
    remove: (id) =>
      inOneStep(async () => {
        const draft = await drafts.get(id);
        if (!draft) return;
        await deletedDrafts.put({ ...draft, deletedAt: now() });
        await drafts.delete(id);
      }),
    forget: (ids) => inOneStep(() => forget(ids)),
    watchDeleted: () => watchQuery(database, () => deletedDrafts.orderBy('deletedAt').reverse().toArray()),
    keepRevision: (draft) => inOneStep(() => keep(revisionOf(draft))),
    watchRevisions: (id) => watchQuery(database, () => revisionsOf(id).reverse().toArray()),
    dropBefore: (moment) =>
      inOneStep(async () => forget(await deletedDrafts.where('deletedAt').below(moment).primaryKeys())),
  };
}
