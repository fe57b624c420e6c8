import type { CalendarFeed } from './calendar/feed/calendar-feed';
import type { Slot } from './calendar/slot';
import type { SlotChanges } from './calendar/slot-changes';
import type { DeletedDraft, Draft } from './drafts/draft';
import type { Revision } from './drafts/revision';
import type { UnsentText } from './drafts/unsent-text';
import type { Guide } from './guidelines/guide';
import type { SentText } from './guidelines/sent-text';
import type { Practised } from './practice/practised';
import type { OwnPost } from './reach/own-post';
import type { ComplaintCase } from './replies/complaint-case';
import type { ReplyTemplate } from './replies/template';
import type { Samples } from './samples/samples';
import type { Activity, Decision } from './team/decision';
import type { TeamRows } from './team/set-up';
import type { Settings } from './team/settings';

/** A value that changes. Calls `next` at once when known and after every change; returns how to stop. */
export interface Watch<T> {
  subscribe(next: (value: T) => void, failed: (error: unknown) => void): () => void;
}

/** Rows that people edit, by id. `save` inserts or replaces the whole row. */
export interface Repository<T extends { readonly id: string }> {
  find(id: string): Promise<T | null>;
  all(): Promise<readonly T[]>;
  save(row: T): Promise<void>;
  remove(id: string): Promise<void>;
  watchAll(): Watch<readonly T[]>;
}

/** Rows that are only ever added. Newest first. */
export interface Log<T extends { readonly id: string }> {
  add(row: T): Promise<void>;
  recent(limit: number): Promise<readonly T[]>;
  watchRecent(limit: number): Watch<readonly T[]>;
  /** Those of that moment (epoch milliseconds) or later. */
  watchSince(moment: number): Watch<readonly T[]>;
}

export interface SlotsWithDrafts {
  readonly slots: readonly Slot[];
  readonly drafts: readonly Draft[];
}

/** One row. */
export interface Single<T> {
  read(): Promise<T>;
  /** Reads, changes and writes as one step, so that two changes at once both count. */
  change(to: (value: T) => T): Promise<void>;
  watch(): Watch<T>;
}

/** Why an import was refused: what, where, how to mend. Both languages, ready to show. */
export interface ImportProblem {
  /** Path in the file such as `data.slots[3].date`, or a line and column; empty for the file as a whole. */
  readonly where: string;
  readonly message: { readonly ko: string; readonly en: string };
}

export type ImportOutcome =
  | { readonly ok: true; readonly counts: Readonly<Record<string, number>> }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** Everything in one file. Import replaces all or changes nothing. */
export interface Backup {
  exportAll(): Promise<string>;
  /** Checks the file and says what it holds, without writing. */
  preview(file: Blob): Promise<ImportOutcome>;
  importAll(file: Blob): Promise<ImportOutcome>;
}

/** The database as the popup and the workspace see it. */
export interface Store {
  /** A draft that is removed lies in the bin until it is saved again or forgotten. */
  readonly drafts: Repository<Draft> & {
    /** Reads, changes and writes as one step; `row` is what is changed where nothing is stored of it. */
    update(row: Draft, to: (stored: Draft) => Draft): Promise<void>;
    /** As many as asked for, last changed first. */
    watchRecent(limit: number): Watch<readonly Draft[]>;
    /** The bin, last thrown away first. */
    watchDeleted(): Watch<readonly DeletedDraft[]>;
    /** Removes for good, from the bin too, with all revisions. */
    forget(ids: readonly string[]): Promise<void>;
    /** How a draft's words stood earlier, newest first. Saving keeps what is worth it. */
    watchRevisions(id: string): Watch<readonly Revision[]>;
    /** Keeps these words whatever comes next. */
    keepRevision(draft: Draft): Promise<void>;
  };
  /** `find` knows every occurrence of a series by its id, and saving one keeps what was changed; `all` gives rows. */
  readonly slots: Repository<Slot> & {
    /** As `update` of drafts. */
    update(row: Slot, to: (stored: Slot) => Slot): Promise<void>;
    /** Saves and removes many as one step: all of it, or nothing. */
    apply(changes: SlotChanges): Promise<void>;
    /** Slots and occurrences of one ISO date, by time. */
    onDate(date: string): Promise<readonly Slot[]>;
    /** Slots and occurrences from one ISO date to another, both included, by date and time; and their drafts. */
    watchBetween(first: string, last: string): Watch<SlotsWithDrafts>;
  };
  /** The subscribed calendar, null for none. It stands in no backup: its address may be a secret. */
  readonly feed: Single<CalendarFeed | null>;
  readonly templates: Repository<ReplyTemplate> & {
    /** Reads, changes and writes as one step; nothing where the row is gone. */
    change(id: string, to: (row: ReplyTemplate) => ReplyTemplate): Promise<void>;
    /** Saves and removes many as one step: all of it, or nothing. */
    apply(changes: {
      readonly save: readonly ReplyTemplate[];
      readonly remove: readonly string[];
    }): Promise<void>;
  };
  readonly unsent: Repository<UnsentText>;
  readonly guide: Single<Guide>;
  readonly settings: Single<Settings>;
  readonly decisions: Log<Decision>;
  readonly activity: Log<Activity>;
  /** Our own texts that went out lately. */
  readonly sent: Log<SentText>;
  /** Our own posts with their public counts, last counted first. */
  readonly ownPosts: Pick<Repository<OwnPost>, 'all' | 'watchAll'>;
  /** Customers' complaints, last seen first. */
  readonly cases: Pick<Repository<ComplaintCase>, 'find' | 'all' | 'watchAll'> & {
    /** Those that were on screen at that moment (epoch milliseconds) or later, in no order. */
    watchSeenSince(moment: number): Watch<readonly ComplaintCase[]>;
    /** Those of which an answer promised something that is still open, by when it is due. */
    watchPromised(): Watch<readonly ComplaintCase[]>;
    /** Reads, changes and writes as one step; nothing where the case is gone. */
    change(id: string, to: (one: ComplaintCase) => ComplaintCase): Promise<void>;
  };
  /** Settings and guide, and samples besides, as one step: all of it, or nothing. */
  setUp(to: (now: TeamRows) => TeamRows, samples: Samples): Promise<void>;
  readonly samples: {
    add(samples: Samples): Promise<void>;
    /** Removes for good the samples that nobody changed, and answers them. */
    takeAway(): Promise<Samples>;
  };
  /** Exercises done. */
  readonly practised: {
    watchAll(): Watch<readonly Practised[]>;
    save(rows: readonly Practised[]): Promise<void>;
    /** Forgets all of them, and answers them. */
    clear(): Promise<readonly Practised[]>;
  };
  /** How often the browser took the database away while it was open, as when somebody clears its data. */
  readonly closings: Watch<number>;
  readonly backup: Backup;
}
