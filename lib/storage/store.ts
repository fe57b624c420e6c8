import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import type { Backup } from '@/lib/core/ports';
import { BUILT_IN_TEMPLATES } from '@/lib/core/replies/templates';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { announcing } from './announcing';
import { createCaseRepository } from './case-repository';
import { createDatabase, type Database } from './database';
import type { DatabaseStore } from './database-store';
import { createDraftRepository } from './draft-repository';
import { createHandoffRepository } from './handoff-repository';
import { createLog } from './log';
import { createOwnPostRepository } from './own-post-repository';
import { createPractisedRepository } from './practised-repository';
import { createRememberedRepository } from './remembered-repository';
import { createSampleShelf } from './samples';
import { createSentRepository } from './sent-repository';
import { createSetUp } from './set-up';
import { createSingle } from './single';
import { createSlotRepository } from './slot-repository';
import { createTemplateRepository } from './template-repository';
import { createUnsentRepository } from './unsent-repository';
import { watchClosings } from './watch-closings';

export interface StoreOptions {
  /** Runs after every change of guide, templates or settings: what pages check and answer with. */
  readonly changed?: () => Promise<unknown>;
  /** Runs after every change of the calendar. */
  readonly planned?: () => Promise<unknown>;
  /** Epoch milliseconds. */
  readonly now?: () => number;
  /** Fetches what writes and reads backups, which weighs as much as the rest; without it there are none. */
  readonly loadBackup?: (database: Database, now: () => number) => Promise<Backup>;
}

/** The store of this browser profile. For the background and the extension's own pages; never for a page's script. */
export function openStore(options: StoreOptions = {}): DatabaseStore {
  const database = createDatabase(BUILT_IN_TEMPLATES);
  // Not only at the first query: the popup draws itself meanwhile. What goes wrong the first query says.
  database.open().catch(() => undefined);
  return createStore(database, options);
}

/** There is nobody to tell. */
const nobody = async () => undefined;

const noBackup = () => Promise.reject(new Error('Backups are the workspace’s'));

const backupLater = (load: () => Promise<Backup>): Backup => ({
  exportAll: async () => (await load()).exportAll(),
  preview: async (file) => (await load()).preview(file),
  importAll: async (file) => (await load()).importAll(file),
});

export function createStore(
  database: Database,
  { changed = nobody, planned = nobody, now = Date.now, loadBackup = noBackup }: StoreOptions = {},
): DatabaseStore {
  const guide = createSingle(database, database.guide, EMPTY_GUIDE);
  const settings = createSingle(database, database.settings, DEFAULT_SETTINGS);
  const store: DatabaseStore = {
    guide,
    settings,
    setUp: createSetUp(database, { settings, guide }),
    samples: createSampleShelf(database),
    drafts: createDraftRepository(database, now),
    slots: createSlotRepository(database),
    feed: createSingle(database, database.feed, null),
    templates: createTemplateRepository(database),
    unsent: createUnsentRepository(database),
    decisions: createLog(database, database.decisions),
    activity: createLog(database, database.activity),
    sent: createSentRepository(database),
    ownPosts: createOwnPostRepository(database),
    cases: createCaseRepository(database),
    remembered: createRememberedRepository(database),
    handoffs: createHandoffRepository(database),
    practised: createPractisedRepository(database),
    closings: watchClosings(database),
    backup: backupLater(() => loadBackup(database, now)),
  };
  return announcing(store, changed, planned);
}
