/**
 * What keeps the database from reading or writing: `full`: no room is left; `refused`: the browser lets us keep nothing, as
 * in some private windows; `newer`: a later Tonewright wrote it.
 */
export type StoreTrouble = 'full' | 'refused' | 'newer';

const NAMES: Readonly<Record<string, StoreTrouble>> = {
  QuotaExceededError: 'full',
  FullDiskError: 'full',
  SecurityError: 'refused',
  InvalidStateError: 'refused',
  MissingAPIError: 'refused',
  NewerDatabaseError: 'newer',
};

/** The trouble an error tells of, by its name; the browser's own may stand inside another. Null for any other error. */
export function storeTroubleOf(error: unknown): StoreTrouble | null {
  if (typeof error !== 'object' || error === null) return null;
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  return NAMES[String(name)] ?? storeTroubleOf(inner);
}
