import { Temporal } from 'temporal-polyfill';
import { occurrencesBetween } from '../calendar/occurrences';
import { isOpen, type Slot } from '../calendar/slot';
import type { Draft } from './draft';

/** As far ahead as people write. */
const DAYS = 42;

/**
 * Slots and occurrences that wait for a text of the draft's site, in the six weeks from `today` (ISO date), soonest first.
 * One whose draft is none of `drafts` any more waits for another.
 */
export function slotsToTake(
  slots: readonly Slot[],
  { site }: Pick<Draft, 'site'>,
  drafts: readonly Pick<Draft, 'id'>[],
  today: string,
): readonly Slot[] {
  const known = new Set<string | null>(drafts.map(({ id }) => id));
  const last = Temporal.PlainDate.from(today).add({ days: DAYS }).toString();
  return occurrencesBetween(slots, today, last).filter(
    (slot) => slot.site === site && !known.has(slot.draftId) && isOpen(slot),
  );
}
