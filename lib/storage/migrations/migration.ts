import type { Transaction } from 'dexie';

/** One step of the database's shape. Numbered, never edited once released: a change is a new step. */
export interface Migration {
  readonly version: number;
  /** Dexie index strings by table. They stand before the first upgrade runs, whichever step brought them. */
  readonly stores: Readonly<Record<string, string>>;
  /** Rewrites rows of the version before. Awaits nothing but the transaction. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
