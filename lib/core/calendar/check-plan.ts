import type { Draft } from '../drafts/draft';
import { mainText } from '../drafts/main-text';
import type { Level } from '../level';
import { occurrencesBetween } from './occurrences';
import { PLAN_RULES } from './plan-rules';
import type { Plan, PlannedSlot, PlanRemark } from './plan-rules/plan';
import type { Slot } from './slot';
import { isOpen } from './slot';
import { shiftDate } from './weeks';

export interface PlanFinding extends PlanRemark {
  /** Id of the rule. */
  readonly rule: string;
  readonly level: Level;
  /** The slots it is about, by time. */
  readonly about: readonly Slot[];
}

interface Planned extends Omit<Plan, 'slots'> {
  /** Rows of the calendar. */
  readonly rows: readonly Slot[];
  readonly drafts: readonly Draft[];
}

const BEFORE_DAYS = 30;

/** What the catalogue's calendar rules have to say of the days from `first` to `last`, the gravest first. */
export function checkPlan({ rows, drafts, ...plan }: Planned): readonly PlanFinding[] {
  const draftOf = new Map(drafts.map((draft) => [draft.id, draft]));
  const slots = occurrencesBetween(rows, shiftDate(plan.first, -BEFORE_DAYS), plan.last)
    .filter((slot) => slot.state !== 'skipped' && slot.state !== 'missed')
    .filter((slot) => !isOpen(slot) || slot.date >= plan.today)
    .map((slot) => withWords(slot, draftOf.get(slot.draftId ?? '')));
  const byId = new Map(slots.map((slot) => [slot.id, slot]));
  return PLAN_RULES.flatMap((rule) =>
    rule.check({ ...plan, slots }).flatMap((remark): readonly PlanFinding[] => {
      const about = remark.slots.flatMap((id) => byId.get(id) ?? []);
      // Without slots it speaks of today.
      const until = remark.until ?? (remark.slots.length > 0 ? (about.at(-1)?.date ?? '') : plan.today);
      const isAhead = until >= plan.first && until >= plan.today && plan.last >= plan.today;
      return isAhead ? [{ ...remark, rule: rule.id, level: rule.level, about }] : [];
    }),
  );
}

function withWords(slot: Slot, draft: Draft | undefined): PlannedSlot {
  const { theme, brief, checklist } = slot;
  const words = [theme, brief, ...checklist.map(({ text }) => text), draft ? mainText(draft) : ''];
  return { ...slot, text: words.join('\n'), wordings: draft?.wordings.length ?? 0 };
}
