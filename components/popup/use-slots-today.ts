import { useMemo } from 'react';
import { Temporal } from 'temporal-polyfill';
import { useServices } from '@/components/services';
import { useWatch } from '@/components/ui/use-watch';
import { stateAt } from '@/lib/core/calendar/state-at';
import { slotsToday, todayIn } from '@/lib/core/calendar/today';
import type { SlotsWithDrafts } from '@/lib/core/ports';

/**
 * The slots of the reader's today as far as they are, with their drafts, in whatever zone they were planned; `undefined` while loading. Another zone's
 * yesterday or tomorrow can be our today, so three days are read and not the whole calendar.
 */
export function useSlotsToday(zone: string, now: number): SlotsWithDrafts | undefined {
  const { store } = useServices();
  const today = todayIn(zone, now);
  const around = useWatch(
    useMemo(() => store.slots.watchBetween(shift(today, -1), shift(today, 1)), [store, today]),
  );
  if (!around) return undefined;
  const slots = slotsToday(around.slots, zone, now).map((slot) => ({ ...slot, state: stateAt(slot, now) }));
  return { slots, drafts: around.drafts };
}

function shift(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
