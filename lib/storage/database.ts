import Dexie, { type Table } from 'dexie';
import type { CalendarFeed } from '@/lib/core/calendar/feed/calendar-feed';
import type { Slot } from '@/lib/core/calendar/slot';
import type { DeletedDraft, Draft } from '@/lib/core/drafts/draft';
import type { Revision } from '@/lib/core/drafts/revision';
import type { UnsentText } from '@/lib/core/drafts/unsent-text';
import type { Guide } from '@/lib/core/guidelines/guide';
import type { SentText } from '@/lib/core/guidelines/sent-text';
import type { Practised } from '@/lib/core/practice/practised';
import type { OwnPost } from '@/lib/core/reach/own-post';
import type { ComplaintCase } from '@/lib/core/replies/complaint-case';
import type { RememberedValue } from '@/lib/core/replies/remembered-value';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import type { Activity, Decision } from '@/lib/core/team/decision';
import type { Settings } from '@/lib/core/team/settings';
import type { Handoff } from '@/lib/protocol/requests';
import { MIGRATIONS, SHAPE } from './migrations';
import { NewerDatabaseError } from './newer-database-error';

/** A handoff waiting for its tab. `at` in epoch milliseconds. */
interface HandoffRow extends Handoff {
  readonly tabId: number;
  readonly at: number;
}

export interface Database extends Dexie {
  readonly drafts: Table<Draft, string>;
  readonly deletedDrafts: Table<DeletedDraft, string>;
  readonly revisions: Table<Revision, [draftId: string, at: number]>;
  readonly slots: Table<Slot, string>;
  readonly templates: Table<ReplyTemplate, string>;
  readonly unsent: Table<UnsentText, string>;
  /** One row under the key `only`. */
  readonly guide: Table<Guide, string>;
  /** One row under the key `only`. */
  readonly settings: Table<Settings, string>;
  readonly decisions: Table<Decision, string>;
  readonly activity: Table<Activity, string>;
  readonly sent: Table<SentText, string>;
  readonly ownPosts: Table<OwnPost, string>;
  readonly cases: Table<ComplaintCase, string>;
  readonly rememberedValues: Table<RememberedValue, string>;
  readonly practised: Table<Practised, string>;
  readonly handoffs: Table<HandoffRow, number>;
  /** One row under the key `only`; null where nothing is subscribed. */
  readonly feed: Table<CalendarFeed | null, string>;
}

/**
 * The extension's database; opens itself at the first query. `templates` are put in when the database is first made,
 * and never again: what a person removes stays removed.
 */
export function createDatabase(templates: readonly ReplyTemplate[], name = 'tonewright'): Database {
  const database = new Dexie(name) as Database;
  for (const { version, upgrade } of MIGRATIONS) {
    const step = database.version(version);
    if (upgrade) step.upgrade(upgrade);
  }
  // All at once and not step by step: Dexie reads all versions anew for every shape that it is told, a tenth of what the
  // popup had to do before it showed today. The versions behind it go by the same shape.
  database.version(1).stores(SHAPE);
  // Dexie would open a later database and let us write into it.
  database.on(
    'ready',
    () => {
      const known = MIGRATIONS.length;
      const found = database.backendDB().version / 10;
      if (found > known) throw new NewerDatabaseError(found, known);
    },
    true,
  );
  database.on('populate', (transaction) => transaction.table('templates').bulkAdd(templates));
  return database;
}
