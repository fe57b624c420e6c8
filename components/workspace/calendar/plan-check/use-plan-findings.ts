import { useDeferredValue, useMemo } from 'react';
import { useServices } from '@/components/services';
import { useWatch } from '@/components/ui/use-watch';
import { useNow } from '@/components/use-now';
import { useStored } from '@/components/use-stored';
import { checkPlan, type PlanFinding } from '@/lib/core/calendar/check-plan';
import type { Slot } from '@/lib/core/calendar/slot';
import { startOfDay } from '@/lib/core/calendar/today';
import type { Settings } from '@/lib/core/team/settings';
import { useExercises } from '../../practice/use-exercises';

export interface LookedAt {
  /** Rows of the calendar. */
  readonly rows: readonly Slot[];
  readonly settings: Settings;
  /** ISO dates looked at, both included. */
  readonly first: string;
  readonly last: string;
  readonly today: string;
}

/** As long as rules look back. */
const RECORD_DAYS = 31;
const CASES_DAYS = 8;
/** As often as looking again is worth it. */
const MINUTE_MS = 60_000;

/** What the calendar's rules say of those days; `undefined` while loading. */
export function usePlanFindings(looked: LookedAt): readonly PlanFinding[] | undefined {
  const { store } = useServices();
  const now = Math.floor(useNow() / MINUTE_MS) * MINUTE_MS;
  const { zone } = looked.settings;
  const recordFrom = startOfDay(zone, now, -RECORD_DAYS);
  const casesFrom = startOfDay(zone, now, -CASES_DAYS);
  const drafts = useStored('drafts');
  const ownPosts = useStored('ownPosts');
  const practised = useStored('practised');
  const offered = useExercises();
  const activity = useWatch(useMemo(() => store.activity.watchSince(recordFrom), [store, recordFrom]));
  const cases = useWatch(useMemo(() => store.cases.watchSeenSince(casesFrom), [store, casesFrom]));
  const record = useMemo(() => {
    if (!ownPosts || !practised || !offered || !activity || !cases) return null;
    const exercises = offered.map(({ exercise }) => exercise.id);
    return { ownPosts, practised, exercises, activity, cases };
  }, [ownPosts, practised, offered, activity, cases]);
  // The days themselves are drawn first.
  const { rows, settings, first, last, today } = useDeferredValue(looked);
  return useMemo(
    () =>
      drafts && record
        ? checkPlan({ ...{ rows, drafts, first, last, today, now }, team: settings, record })
        : undefined,
    [rows, drafts, first, last, today, now, settings, record],
  );
}
