import type { Draft } from '../drafts/draft';
import { occurrencesBetween } from './occurrences';
import { isOpen, type Slot } from './slot';
import { slotInstant, todayIn } from './today';
import { shiftDate } from './weeks';

/**
 * The open slot that a draft fills when it goes out at `now`, in epoch milliseconds: of those on its site that it is linked
 * to, the nearest; of a series, only a day close by. Null where there is none.
 */
export function slotOfDraft(
  rows: readonly Slot[],
  { id, site }: Pick<Draft, 'id' | 'site'>,
  now: number,
): Slot | null {
  const today = todayIn('UTC', now);
  // Wherever a slot is planned, its day is at most one off.
  const near = occurrencesBetween(rows, shiftDate(today, -1), shiftDate(today, 1));
  const alone = rows.filter(({ recurrence }) => !recurrence);
  const away = (slot: Slot) => Math.abs(slotInstant(slot) - now);
  const [nearest = null] = [...near, ...alone]
    .filter((slot) => slot.draftId === id && slot.site === site && isOpen(slot))
    .toSorted((a, b) => away(a) - away(b));
  return nearest;
}
