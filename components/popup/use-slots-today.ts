import { useMemo } from 'react';
import { Temporal } from 'temporal-polyfill';
import { useServices } from '@/components/services';
import { useWatch } from '@/components/ui/use-watch';
import type { Slot } from '@/lib/core/calendar/slot';
import { stateAt } from '@/lib/core/calendar/state-at';
import { slotsToday, todayIn } from '@/lib/core/calendar/today';

/**
 * The slots of the reader's today as far as they are, in whatever zone they were planned; `undefined` while loading. Another zone's
 * yesterday or tomorrow can be our today, so three days are read and not the whole calendar.
 */
export function useSlotsToday(zone: string, now: number): readonly Slot[] | undefined {
  const { store } = useServices();
  const today = todayIn(zone, now);
  const around = useWatch(
    useMemo(() => store.slots.watchBetween(shift(today, -1), shift(today, 1)), [store, today]),
  );
  return around && slotsToday(around, zone, now).map((slot) => ({ ...slot, state: stateAt(slot, now) }));
}

function shift(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
