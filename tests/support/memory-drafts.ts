import type { DeletedDraft, Draft } from '@/lib/core/drafts/draft';
import { isRevisionDue, type Revision, revisionOf } from '@/lib/core/drafts/revision';
import type { Store } from '@/lib/core/ports';
import { NOW } from './builders';
import { createWatched } from './watched';

interface DraftRows {
  readonly drafts?: readonly Draft[];
  readonly deletedDrafts?: readonly DeletedDraft[];
  readonly revisions?: readonly Revision[];
}

/** Drafts in memory, with their revisions and their bin. */
export function createMemoryDrafts(rows: DraftRows): Store['drafts'] {
  const drafts = createWatched(rows.drafts ?? []);
  const deleted = createWatched(rows.deletedDrafts ?? []);
  const revisions = createWatched(rows.revisions ?? []);
  const find = (id: string) => drafts.get().find((row) => row.id === id) ?? null;
  const without = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]) =>
    all.filter(({ id }) => !ids.includes(id));
  const of = (id: string) => (all: readonly Revision[]) =>
    all.filter(({ draftId }) => draftId === id).sort((a, b) => b.at - a.at);
  const keepRevision = async (draft: Draft) =>
    revisions.set([
      ...revisions.get().filter(({ draftId, at }) => draftId !== draft.id || at !== draft.updatedAt),
      revisionOf(draft),
    ]);
  const update: Store['drafts']['update'] = async (row, to) => {
    const before = find(row.id);
    const after = to(before ?? row);
    const newest = of(row.id)(revisions.get())[0];
    if (before && isRevisionDue(before, after, newest?.at ?? null)) await keepRevision(before);
    drafts.set([...without(drafts.get(), [row.id]), after]);
    deleted.set(without(deleted.get(), [row.id]));
  };
  return {
    find: async (id) => find(id),
    all: async () => drafts.get(),
    watchAll: () => drafts.watch((all) => all),
    watchRecent: (limit) =>
      drafts.watch((all) => all.toSorted((a, b) => b.updatedAt - a.updatedAt).slice(0, limit)),
    save: (row) => update(row, () => row),
    update,
    remove: async (id) => {
      const draft = find(id);
      if (draft) deleted.set([{ ...draft, deletedAt: NOW }, ...deleted.get()]);
      drafts.set(without(drafts.get(), [id]));
    },
    forget: async (ids) => {
      drafts.set(without(drafts.get(), ids));
      deleted.set(without(deleted.get(), ids));
      revisions.set(revisions.get().filter(({ draftId }) => !ids.includes(draftId)));
    },
    watchDeleted: () => deleted.watch((all) => all),
    watchRevisions: (id) => revisions.watch(of(id)),
    keepRevision,
  };
}
