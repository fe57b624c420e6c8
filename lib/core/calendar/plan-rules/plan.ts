import type { RuleDocs } from '../../guidelines/rule';
import type { Localized } from '../../language';
import type { Level } from '../../level';
import { plainHandle } from '../../team/plain-handle';
import type { Settings } from '../../team/settings';
import type { Slot } from '../slot';

/** A slot with all that is written about it: theme, brief, checklist and the text of its draft. */
export interface PlannedSlot extends Slot {
  readonly text: string;
}

/** What a team has before it for some weeks. */
export interface Plan {
  /** By date and time, from thirty days before `first`; what was skipped or missed is left out. */
  readonly slots: readonly PlannedSlot[];
  /** ISO dates looked at, both included. */
  readonly first: string;
  readonly last: string;
  /** ISO date: what is over is not remarked on. */
  readonly today: string;
  readonly team: Pick<Settings, 'zone' | 'dutyHours' | 'sensitiveDates' | 'crisis'>;
}

export interface PlanRemark {
  /** Ids of the slots it is about, by time. */
  readonly slots: readonly string[];
  /** ISO date up to which it holds, where that is not the day of the last slot. */
  readonly until?: string;
  /** Only where it says more than the rule's own. */
  readonly message?: Localized;
}

/** One rule of the catalogue on what is planned: data and one pure check. The file is named after the id. */
export interface PlanRule {
  readonly id: string;
  readonly level: Level;
  check(plan: Plan): readonly PlanRemark[];
}

/** What people read about a plan rule. */
export type PlanDocs = Pick<RuleDocs, 'message' | 'reason' | 'summary' | 'evidence'>;

/** The slots of one account on one site. */
export interface AccountPlan {
  /** As the team writes it, or the site where nobody is named. */
  readonly name: string;
  readonly site: Slot['site'];
  readonly slots: readonly PlannedSlot[];
}

export function byAccount({ slots }: Plan): readonly AccountPlan[] {
  const groups = Map.groupBy(slots, ({ site, account }) => `${site} ${plainHandle(account)}`);
  return [...groups.values()].flatMap((own) => {
    const [slot] = own;
    if (!slot) return [];
    return [
      { name: slot.account || { x: 'X', facebook: 'Facebook' }[slot.site], site: slot.site, slots: own },
    ];
  });
}

export function idsOf(slots: readonly Slot[]): readonly string[] {
  return slots.map(({ id }) => id);
}
