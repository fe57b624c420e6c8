import { type MoveScope, moveOf, scopesOf, seriesOf } from './move-slot';
import { occurrenceId, seriesIdOf } from './occurrence-id';
import { isAsPlanned, occurrenceOf } from './occurrences';
import { changedFields, type SeriesChange, type SharedField } from './series-change';
import { canShift } from './shift-series';
import type { Slot } from './slot';
import { type SlotChanges, undoOf } from './slot-changes';

/** A day of a series as it was, and as somebody made it. */
export interface DayEdit {
  readonly before: Slot;
  readonly after: Slot;
}

/** What other days of the series can take over of an edit, and for which of them it may hold. */
export interface EditOffer {
  readonly fields: readonly ('date' | SharedField)[];
  readonly scopes: readonly MoveScope[];
  readonly to: SeriesChange;
}

interface Edit extends DayEdit {
  readonly scope: Exclude<MoveScope, 'one'>;
  /** For the series that begins where one is parted in two. */
  readonly newId: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Null where the edit holds for that day alone. `rows` of the calendar, with that day as it was or as it is. */
export function editOffer(rows: readonly Slot[], { before, after }: DayEdit): EditOffer | null {
  const series = seriesOf(rows, after);
  const planned = series && occurrenceOf(series, after.id);
  if (!planned) return null;
  // A rhythm that would come apart keeps its days.
  const goes = before.date !== after.date && canShift(series, { from: planned.date, to: after.date });
  const fields = changedFields(before, after).filter((field) => field !== 'date' || goes);
  if (fields.length === 0) return null;
  const said = Object.fromEntries(fields.map((field) => [field, after[field]]));
  const to = { date: planned.date, ...said };
  const others = rows.filter(({ id }) => id !== after.id);
  const scopes = scopesOf(others, planned, to);
  return scopes.length > 1 ? { fields, scopes, to } : null;
}

/** A change to the calendar as one step, and the way back. */
export interface EditStep {
  readonly changes: SlotChanges;
  /** Takes that day's part back, too. */
  readonly undo: SlotChanges;
  /** Under which that day then stands. */
  readonly id: string;
}

/** What it takes to have the edit of a day hold for others of its series, too. */
export function editOf(rows: readonly Slot[], { before, after, scope, newId, now }: Edit): EditStep {
  const others = rows.filter(({ id }) => id !== after.id);
  const series = seriesOf(rows, after);
  const to = editOffer(rows, { before, after })?.to ?? { date: after.date };
  const changes = moveOf([...others, after], { slot: after, to, scope, newId, now });
  const kept = series && isAsPlanned(series, before) ? others : [...others, before];
  const seriesId = scope === 'following' ? newId : seriesIdOf(after.id);
  return { changes, undo: undoOf(kept, changes), id: occurrenceId(seriesId, to.date) };
}
