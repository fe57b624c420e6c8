import { occurrenceId } from './occurrence-id';
import type { Slot } from './slot';

/** Rows to write and ids of rows to take out, as one step. */
export interface SlotChanges {
  readonly save: readonly Slot[];
  readonly remove: readonly string[];
}

/**
 * What it takes to have `slot` gone: an occurrence becomes an exception of its series, and a series takes what was
 * changed of it along.
 */
export function removalOf(rows: readonly Slot[], slot: Slot): SlotChanges {
  const { occurrence } = slot;
  const series = rows.find(({ id }) => id === occurrence?.seriesId);
  if (!occurrence || !series?.recurrence) {
    const parts = rows.filter((row) => slot.recurrence && row.occurrence?.seriesId === slot.id);
    return { save: [], remove: [slot.id, ...parts.map(({ id }) => id)] };
  }
  const exceptions = [...new Set([...series.recurrence.exceptions, occurrence.date])].sort();
  return {
    save: [{ ...series, recurrence: { ...series.recurrence, exceptions } }],
    remove: [occurrenceId(series.id, occurrence.date)],
  };
}

/** What brings `rows` back to how they are now, once `changes` were made. */
export function undoOf(rows: readonly Slot[], changes: SlotChanges): SlotChanges {
  const touched = new Set(idsOf(changes));
  const before = rows.filter(({ id }) => touched.has(id));
  const known = new Set(before.map(({ id }) => id));
  return { save: before, remove: changes.save.map(({ id }) => id).filter((id) => !known.has(id)) };
}

/** The rows that `changes` write or take out. */
export function idsOf({ save, remove }: SlotChanges): readonly string[] {
  return [...save.map(({ id }) => id), ...remove];
}
