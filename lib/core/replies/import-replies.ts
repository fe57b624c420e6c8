import type { Language } from '../language';
import { isSame } from '../team/is-same';
import type { ReplyTemplate } from './template';

/** What a file says of one reply; what it does not speak of stays as it is. */
export interface ReadReply {
  /** The id it has had here, or where it comes from; null where the file knows none. */
  readonly id: string | null;
  readonly fields: Partial<Omit<ReplyTemplate, 'id' | 'title' | 'wordings' | 'updatedAt'>>;
  readonly title: Readonly<Partial<Record<Language, string>>>;
  readonly wordings: Readonly<Partial<Record<Language, readonly string[]>>>;
}

export interface ChangedReply {
  readonly before: ReplyTemplate;
  readonly after: ReplyTemplate;
}

/** What an import would do. */
export interface ReplyImport {
  readonly added: readonly ReplyTemplate[];
  readonly changed: readonly ChangedReply[];
  /** How many are here already, word for word. */
  readonly same: number;
}

/** Where a reply's own words are compared; times and counted uses are no change. */
export const COMPARED = [
  ...(['title', 'folder', 'kinds', 'wordings', 'blanks', 'tags', 'shortcut'] as const),
  ...(['roles', 'gate', 'reviewAt'] as const),
] satisfies readonly (keyof ReplyTemplate)[];

/**
 * What the replies of a file would change here. A reply is the same one by its id; without an id by its shortcut, else by
 * its title. `make` gives an empty one for what is new; `now` in epoch milliseconds.
 */
export function planImport(
  here: readonly ReplyTemplate[],
  read: readonly ReadReply[],
  make: () => ReplyTemplate,
  now: number,
): ReplyImport {
  const find = finder(here);
  const added: ReplyTemplate[] = [];
  const changed = new Map<string, ChangedReply>();
  let same = 0;
  for (const reply of read) {
    const found = find(reply);
    // Two rows about one reply: the second goes on from the first.
    const before = found && (changed.get(found.id)?.after ?? found);
    const after = merged(before ?? { ...make(), ...(reply.id ? { id: reply.id } : {}) }, reply);
    if (!found || !before) added.push(after);
    else if (isSameReply(before, after)) same += changed.has(found.id) ? 0 : 1;
    else changed.set(found.id, { before: found, after: { ...after, updatedAt: now } });
  }
  return { added, changed: [...changed.values()], same };
}

/**
 * How to undo an import and nothing else: what is here still as the import left it becomes as it was; what was worked on
 * since stays so, and so do the uses counted since.
 */
export function takeBackImport(
  here: readonly ReplyTemplate[],
  { added, changed }: ReplyImport,
): { readonly save: readonly ReplyTemplate[]; readonly remove: readonly string[] } {
  const now = new Map(here.map((one) => [one.id, one]));
  const isUntouched = (left: ReplyTemplate) => {
    const present = now.get(left.id);
    return present !== undefined && isSameReply(left, present);
  };
  return {
    save: changed
      .filter(({ after }) => isUntouched(after))
      .map(({ before }) => {
        const { uses, lastUsedAt } = now.get(before.id) ?? before;
        return { ...before, uses, lastUsedAt };
      }),
    remove: added.filter(isUntouched).map(({ id }) => id),
  };
}

/** Fields in which two replies differ. */
export function changedFields({ before, after }: ChangedReply): readonly (typeof COMPARED)[number][] {
  return COMPARED.filter((field) => !isSame(before[field], after[field]));
}

function finder(here: readonly ReplyTemplate[]) {
  const byId = new Map(here.map((one) => [one.id, one]));
  const byShortcut = new Map(
    here.filter(({ shortcut }) => shortcut !== '').map((one) => [one.shortcut, one]),
  );
  const byTitle = new Map(here.flatMap((one) => titlesOf(one.title).map((title) => [title, one] as const)));
  return ({ id, title, fields: { shortcut = '' } }: ReadReply): ReplyTemplate | undefined => {
    if (id !== null) return byId.get(id);
    return byShortcut.get(shortcut) ?? titlesOf(title).flatMap((one) => byTitle.get(one) ?? [])[0];
  };
}

function titlesOf(title: ReadReply['title']): readonly string[] {
  return [title.ko, title.en].flatMap((one) => one?.trim() || []);
}

function isSameReply(before: ReplyTemplate, after: ReplyTemplate): boolean {
  return changedFields({ before, after }).length === 0;
}

/** Uses that were counted here or there are not lost. */
function merged(before: ReplyTemplate, { fields, title, wordings }: ReadReply): ReplyTemplate {
  const lastUsedAt = Math.max(before.lastUsedAt ?? 0, fields.lastUsedAt ?? 0);
  return {
    ...before,
    ...fields,
    title: { ...before.title, ...title },
    wordings: { ...before.wordings, ...wordings },
    uses: Math.max(before.uses, fields.uses ?? 0),
    lastUsedAt: lastUsedAt > 0 ? lastUsedAt : null,
  };
}
