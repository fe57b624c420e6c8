import { occurrenceId } from './occurrence-id';
import { isAsPlanned, occurrenceOf } from './occurrences';
import { recurrenceDates } from './recurrence-dates';
import { followed, type SeriesChange, saying } from './series-change';
import { canShift, shiftSeries } from './shift-series';
import type { Slot } from './slot';
import type { SlotChanges } from './slot-changes';
import { shiftDate } from './weeks';

/** What of a series a move, or another change, holds for. */
export const MOVE_SCOPES = ['one', 'following', 'all'] as const;
export type MoveScope = (typeof MOVE_SCOPES)[number];

/** Where a slot goes: ISO date and 24-hour `HH:MM`, on its own zone's clock; and how long it is there, where that changes. */
export type MoveTarget = Pick<Slot, 'date' | 'time'> & Partial<Pick<Slot, 'minutes'>>;

interface Move {
  readonly slot: Slot;
  /** A place, and what the slot says there otherwise. */
  readonly to: SeriesChange;
  readonly scope: MoveScope;
  /** For the series that begins where one is parted in two. */
  readonly newId: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What the move of a slot may hold for. A day that was changed by itself goes its own way. */
export function scopesOf(rows: readonly Slot[], slot: Slot, to: SeriesChange): readonly MoveScope[] {
  const series = seriesOf(rows, slot);
  const isOwn = rows.some(({ id }) => id === slot.id);
  if (isOwn || !series || !canShift(series, { from: slot.date, to: to.date })) return ['one'];
  return daysBefore(series, slot.occurrence?.date ?? slot.date) === 0 ? ['one', 'all'] : MOVE_SCOPES;
}

/**
 * What it takes to have `slot` stand at `to`, as one step. Of the series' other days, what went out stays as it is, and what
 * was changed by itself keeps that.
 */
export function moveOf(rows: readonly Slot[], { slot, to, scope, newId, now }: Move): SlotChanges {
  const series = seriesOf(rows, slot);
  const day = slot.occurrence?.date;
  if (scope === 'one' || !series || !day) return { save: [{ ...slot, ...to, updatedAt: now }], remove: [] };
  const { date, ...said } = to;
  const changed = (begun: Slot, parts: readonly Slot[]) => {
    const own = parts.map((part) => followed(part, series, to));
    return withoutPlain(
      shiftSeries({ ...saying(begun, said), updatedAt: now }, own, { from: day, to: date }),
    );
  };
  const parts = rows.filter(({ occurrence }) => occurrence?.seriesId === series.id);
  if (scope === 'all') {
    const [open, ...own] = withFirstOut(series, parts);
    return replacing(parts, changed(open, own));
  }
  const later = parts.filter(({ occurrence }) => occurrence && occurrence.date >= day);
  const [before, after] = partSeries(series, day);
  const begun: Slot = { ...after, id: newId, state: 'planned', createdAt: now };
  return replacing(later, [{ ...before, updatedAt: now }, ...changed(begun, later)]);
}

/** A series up to the day before `day`, and from it on. */
export function partSeries(series: Slot, day: string): readonly [Slot, Slot] {
  const { recurrence } = series;
  if (!recurrence) return [series, series];
  const { end, exceptions } = recurrence;
  return [
    {
      ...series,
      recurrence: {
        ...recurrence,
        end: { until: shiftDate(day, -1) },
        exceptions: exceptions.filter((date) => date < day),
      },
    },
    {
      ...series,
      date: day,
      recurrence: {
        ...recurrence,
        end: end && 'count' in end ? { count: end.count - daysBefore(series, day) } : end,
        exceptions: exceptions.filter((date) => date >= day),
      },
    },
  ];
}

/** On how many days a series falls before that one, days left out among them. */
export function daysBefore({ date, recurrence }: Slot, day: string): number {
  if (!recurrence) return 0;
  return recurrenceDates(date, { ...recurrence, exceptions: [] }, date, shiftDate(day, -1)).length;
}

/** A series and its days with rows of their own; so has its first day, once it went out. */
function withFirstOut(series: Slot, parts: readonly Slot[]): readonly [Slot, ...Slot[]] {
  const first = occurrenceOf(series, occurrenceId(series.id, series.date));
  if (series.state !== 'posted' || !first) return [series, ...parts];
  const others = parts.some(({ id }) => id === first.id) ? parts : [first, ...parts];
  return [{ ...series, state: 'planned' }, ...others];
}

/** Without the rows that say nothing but what the series says of their days. */
function withoutPlain([series, ...parts]: readonly [Slot, ...Slot[]]): readonly Slot[] {
  return [series, ...parts.filter((part) => !isAsPlanned(series, part))];
}

/** Writes these rows, and takes out those of the old ones that are none of them. */
function replacing(old: readonly Slot[], save: readonly Slot[]): SlotChanges {
  const kept = new Set(save.map(({ id }) => id));
  return { save, remove: old.map(({ id }) => id).filter((id) => !kept.has(id)) };
}

/** The series of which that is a day. */
export function seriesOf(rows: readonly Slot[], { occurrence }: Slot): Slot | undefined {
  return rows.find(({ id, recurrence }) => recurrence && id === occurrence?.seriesId);
}
