import type { Localized } from '@/lib/core/language';
import type { ReadReply } from '@/lib/core/replies/import-replies';

/** Where a row stands in its file: a line of a CSV, or a path in a JSON file. */
export type RowPlace = { readonly line: number } | { readonly path: string };

/** A row that stays out, and why. */
export interface BadRow {
  readonly place: RowPlace;
  /** The column or field at fault; empty for the row as a whole. */
  readonly field: string;
  readonly message: Localized;
}

/** What a file of replies holds. */
export interface ReplyReport {
  readonly source: 'tonewright' | 'csv' | 'briskine' | 'text-blaze';
  readonly replies: readonly ReadReply[];
  readonly bad: readonly BadRow[];
  /** Columns that say nothing here. */
  readonly unusedColumns: readonly string[];
}
