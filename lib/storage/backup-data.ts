import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import type { BackupFile } from '@/lib/schemas/backup-file';
import type { Database } from './database';
import { ONLY } from './only';

export type BackupData = BackupFile['data'];

/**
 * Tables whose rows stand in the file as they are. Handoffs don't: they live for minutes. Nor does the subscribed calendar:
 * its address may be a secret, and the permission to ask it is this browser's.
 */
const LISTS = [
  'drafts',
  'deletedDrafts',
  'revisions',
  'slots',
  'templates',
  'unsent',
  'decisions',
  'activity',
  'sent',
  'ownPosts',
  'cases',
  'rememberedValues',
  'practised',
] as const;

/** Everything at one moment. A slot whose draft is gone is given without it. */
export function readBackupData(database: Database): Promise<BackupData> {
  return database.transaction('r', database.tables, async () => {
    const lists = await Promise.all(LISTS.map((name) => database.table(name).toArray()));
    const data = {
      ...Object.fromEntries(LISTS.map((name, index) => [name, lists[index]])),
      guide: (await database.guide.get(ONLY)) ?? EMPTY_GUIDE,
      settings: (await database.settings.get(ONLY)) ?? DEFAULT_SETTINGS,
    } as BackupData;
    const known = new Set(data.drafts.map(({ id }) => id));
    const slots = data.slots.map((slot) =>
      slot.draftId === null || known.has(slot.draftId) ? slot : { ...slot, draftId: null },
    );
    return { ...data, slots };
  });
}

/** Puts `data` in the place of everything. One transaction: a failure anywhere leaves all as it was. */
export function replaceBackupData(database: Database, data: BackupData): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    for (const name of LISTS) {
      await database.table(name).clear();
      await database.table(name).bulkAdd(data[name]);
    }
    await database.guide.put(data.guide, ONLY);
    await database.settings.put(data.settings, ONLY);
  });
}

/** How many rows of each kind, by name. */
export function countBackupData(data: BackupData): Readonly<Record<string, number>> {
  const counts = Object.fromEntries(LISTS.map((name) => [name, data[name].length]));
  return { ...counts, teamRules: data.guide.teamRules.length };
}
