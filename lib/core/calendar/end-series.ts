import { daysBefore, partSeries } from './move-slot';
import type { Slot } from './slot';
import { removalOf, type SlotChanges, withoutOpen } from './slot-changes';

/** What it takes to have a day of a series and all that follow gone, but for what went out; of any other slot, that one. */
export function endingOf(rows: readonly Slot[], slot: Slot): SlotChanges {
  const { occurrence } = slot;
  const series = rows.find(({ id, recurrence }) => recurrence && id === occurrence?.seriesId);
  if (!occurrence || !series) return removalOf(rows, slot);
  const { seriesId, date } = occurrence;
  if (daysBefore(series, date) === 0) return removalOf(rows, series);
  const [before] = partSeries(series, date);
  const later = rows.filter((row) => row.occurrence?.seriesId === seriesId && row.occurrence.date >= date);
  const { save, remove } = withoutOpen(later);
  return { save: [before, ...save], remove };
}
