import { useMemo } from 'react';
import { Temporal } from 'temporal-polyfill';
import { useServices } from '@/components/services';
import { useWatch } from '@/components/ui/use-watch';
import type { Slot } from '@/lib/core/calendar/slot';
import { slotsToday, todayIn } from '@/lib/core/calendar/today';

/**
 * The slots of the reader's today, in whatever zone they were planned; `undefined` while loading. Another zone's
 * yesterday or tomorrow can be our today, so three days are read and not the whole calendar.
 */
export function useSlotsToday(zone: string, now: number): readonly Slot[] | undefined {
  const today = todayIn(zone, now);
  const before = useSlotsOn(shift(today, -1));
  const on = useSlotsOn(today);
  const after = useSlotsOn(shift(today, 1));
  return before && on && after && slotsToday([...before, ...on, ...after], zone, now);
}

function useSlotsOn(date: string): readonly Slot[] | undefined {
  const { store } = useServices();
  return useWatch(useMemo(() => store.slots.watchDate(date), [store, date]));
}

function shift(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
