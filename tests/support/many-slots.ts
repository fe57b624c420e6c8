import { Temporal } from 'temporal-polyfill';
import { SLOT_KINDS, type Slot } from '@/lib/core/calendar/slot';
import { aSlot } from './builders';

const A_DAY = 7;
const SERIES = 50;

/**
 * As many slots as a large team may gather in years, around `today` (ISO date): seven a day, those of today with a draft of
 * `manyDrafts`, and among them fifty series.
 */
export function manySlots(count: number, today: string): readonly Slot[] {
  const first = Temporal.PlainDate.from(today).subtract({ days: Math.floor(count / A_DAY / 2) });
  return Array.from({ length: count }, (_, at) => {
    const date = first.add({ days: Math.floor(at / A_DAY) }).toString();
    const isPast = date < today;
    return aSlot({
      id: `s-${at}`,
      ...{ date, time: `${String(9 + (at % A_DAY)).padStart(2, '0')}:30`, theme: `Theme ${at}` },
      kind: SLOT_KINDS[at % SLOT_KINDS.length] ?? 'information',
      state: isPast ? 'posted' : 'planned',
      draftId: `d-${at}`,
      recurrence:
        at < SERIES
          ? { frequency: 'weekly', weekdays: [1 + (at % 5)], interval: 4, end: null, exceptions: [] }
          : null,
    });
  });
}
