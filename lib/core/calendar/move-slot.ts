import { recurrenceDates } from './recurrence-dates';
import { canShift, shiftSeries } from './shift-series';
import type { Slot } from './slot';
import type { SlotChanges } from './slot-changes';
import { shiftDate } from './weeks';

/** What of a series a move holds for. */
export const MOVE_SCOPES = ['one', 'following', 'all'] as const;
export type MoveScope = (typeof MOVE_SCOPES)[number];

/** Where a slot goes: ISO date and 24-hour `HH:MM`, on its own zone's clock; and how long it is there, where that changes. */
export type MoveTarget = Pick<Slot, 'date' | 'time'> & Partial<Pick<Slot, 'minutes'>>;

interface Move {
  readonly slot: Slot;
  readonly to: MoveTarget;
  readonly scope: MoveScope;
  /** For the series that begins where one is parted in two. */
  readonly newId: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What the move of a slot may hold for. A day that was changed by itself goes its own way. */
export function scopesOf(rows: readonly Slot[], slot: Slot, to: MoveTarget): readonly MoveScope[] {
  const series = seriesOf(rows, slot);
  const isOwn = rows.some(({ id }) => id === slot.id);
  if (isOwn || !series || !canShift(series, { from: slot.date, to: to.date })) return ['one'];
  return daysBefore(series, slot.occurrence?.date ?? slot.date) === 0 ? ['one', 'all'] : MOVE_SCOPES;
}

/** What it takes to have `slot` stand at `to`, as one step. */
export function moveOf(rows: readonly Slot[], { slot, to, scope, newId, now }: Move): SlotChanges {
  const series = seriesOf(rows, slot);
  const day = slot.occurrence?.date;
  if (scope === 'one' || !series || !day) return { save: [{ ...slot, ...to, updatedAt: now }], remove: [] };
  const parts = rows.filter(({ occurrence }) => occurrence?.seriesId === series.id);
  const shift = { from: day, to: to.date };
  const alike = { time: to.time, minutes: to.minutes ?? series.minutes, updatedAt: now };
  if (scope === 'all') return replacing(parts, shiftSeries({ ...series, ...alike }, parts, shift));

  const later = parts.filter(({ occurrence }) => occurrence && occurrence.date >= day);
  const [before, after] = partSeries(series, day);
  const begun: Slot = {
    ...after,
    ...alike,
    id: newId,
    state: 'planned',
    createdAt: now,
  };
  return replacing(later, [{ ...before, updatedAt: now }, ...shiftSeries(begun, later, shift)]);
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

/** Writes these rows, and takes out those of the old ones that are none of them. */
function replacing(old: readonly Slot[], save: readonly Slot[]): SlotChanges {
  const kept = new Set(save.map(({ id }) => id));
  return { save, remove: old.map(({ id }) => id).filter((id) => !kept.has(id)) };
}

function seriesOf(rows: readonly Slot[], { occurrence }: Slot): Slot | undefined {
  return rows.find(({ id, recurrence }) => recurrence && id === occurrence?.seriesId);
}
