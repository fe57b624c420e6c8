import type { Plan, PlannedSlot, PlanRule, TeamRecord } from '@/lib/core/calendar/plan-rules/plan';
import type { Slot } from '@/lib/core/calendar/slot';
import { shiftDate } from '@/lib/core/calendar/weeks';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { aSlot } from './builders';

/** November 2026, seen from its first day. */
const NOVEMBER = {
  ...{ first: '2026-11-01', last: '2026-11-30', today: '2026-11-01' },
  now: Date.parse('2026-11-01T09:00+09:00'),
};

export const NO_RECORD: TeamRecord = {
  activity: [],
  cases: [],
  ownPosts: [],
  exercises: [],
  practised: [],
};

/** A planned slot, written about with its theme alone unless told. */
export function planned(changes: Partial<PlannedSlot> = {}): PlannedSlot {
  const slot = aSlot({ date: '2026-11-10', ...changes });
  return { ...slot, text: changes.text ?? slot.theme, wordings: changes.wordings ?? 0 };
}

/** As many alike, each a day after the other, with ids `a0`, `a1`… */
export function daily(count: number, changes: Partial<PlannedSlot> = {}, id = 'a'): readonly PlannedSlot[] {
  const first = changes.date ?? '2026-11-02';
  return Array.from({ length: count }, (_, at) =>
    planned({ ...changes, id: `${id}${at}`, date: shiftDate(first, at) }),
  );
}

/** What a rule says of these slots: the ids it is about, by remark. */
export function remarksOf(
  rule: PlanRule,
  slots: readonly PlannedSlot[],
  changes: Partial<Plan> = {},
): readonly (readonly string[])[] {
  return saidOf(rule, slots, changes).map((remark) => remark.slots);
}

export function saidOf(rule: PlanRule, slots: readonly PlannedSlot[], changes: Partial<Plan> = {}) {
  const byTime = slots.toSorted((a: Slot, b: Slot) =>
    `${a.date}${a.time}`.localeCompare(`${b.date}${b.time}`),
  );
  return rule.check({
    ...NOVEMBER,
    ...{ team: DEFAULT_SETTINGS, record: NO_RECORD, slots: byTime },
    ...changes,
  });
}
