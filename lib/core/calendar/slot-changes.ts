import { occurrenceId } from './occurrence-id';
import type { Slot } from './slot';

/** Rows to write and ids of rows to take out, as one step. */
export interface SlotChanges {
  readonly save: readonly Slot[];
  readonly remove: readonly string[];
}

/**
 * What it takes to have `slot` gone: an occurrence becomes an exception of its series, and a series takes what was
 * changed of it along, but for what of it went out.
 */
export function removalOf(rows: readonly Slot[], slot: Slot): SlotChanges {
  const { occurrence } = slot;
  const series = rows.find(({ id }) => id === occurrence?.seriesId);
  if (!occurrence || !series?.recurrence) {
    if (!slot.recurrence) return { save: [], remove: [slot.id] };
    return withoutOpen([slot, ...rows.filter((row) => row.occurrence?.seriesId === slot.id)]);
  }
  const exceptions = [...new Set([...series.recurrence.exceptions, occurrence.date])].sort();
  return {
    save: [{ ...series, recurrence: { ...series.recurrence, exceptions } }],
    remove: [occurrenceId(series.id, occurrence.date)],
  };
}

/** Takes out what of a series has not gone out; what has stands alone from now on. */
export function withoutOpen(rows: readonly Slot[]): SlotChanges {
  const out = rows.filter(({ state }) => state === 'posted');
  return {
    save: out.map((slot) => ({ ...slot, recurrence: null, occurrence: null })),
    remove: rows.filter((slot) => !out.includes(slot)).map(({ id }) => id),
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
