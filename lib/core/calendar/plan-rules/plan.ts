import type { RuleDocs } from '../../guidelines/rule';
import type { Localized } from '../../language';
import type { Level } from '../../level';
import type { Practised } from '../../practice/practised';
import type { OwnPost } from '../../reach/own-post';
import type { ComplaintCase } from '../../replies/complaint-case';
import type { Activity } from '../../team/decision';
import { plainHandle } from '../../team/plain-handle';
import type { Settings } from '../../team/settings';
import type { Slot } from '../slot';

/** A slot with all that is written about it: theme, brief, checklist and the text of its draft. */
export interface PlannedSlot extends Slot {
  readonly text: string;
  /** How many wordings its draft has; 0 where there is no draft. */
  readonly wordings: number;
}

/** What the team has been doing, as far as this browser was there. */
export interface TeamRecord {
  /** Of the last thirty days, at least. */
  readonly activity: readonly Activity[];
  /** Customers seen within the last seven days, at least. */
  readonly cases: readonly ComplaintCase[];
  readonly ownPosts: readonly OwnPost[];
  /** Ids of the rules that there is an exercise for. */
  readonly exercises: readonly string[];
  readonly practised: readonly Practised[];
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
  /** Epoch milliseconds. */
  readonly now: number;
  readonly team: Pick<
    Settings,
    'zone' | 'dutyHours' | 'answerTargets' | 'sensitiveDates' | 'crisis' | 'brand'
  >;
  readonly record: TeamRecord;
}

export interface PlanRemark {
  /** Ids of the slots it is about, by time; none where it speaks of now. */
  readonly slots: readonly string[];
  /** ISO date up to which it holds, where that is not the day of the last slot. */
  readonly until?: string;
  /** Only where it says more than the rule's own. */
  readonly message?: Localized;
  /** The customers it is about. */
  readonly cases?: readonly ComplaintCase[];
  /** Rules whose exercises it offers. */
  readonly exercises?: readonly string[];
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

/** What stands for an account that nobody named. */
export const SITE_NAMES: Readonly<Record<Slot['site'], string>> = { x: 'X', facebook: 'Facebook' };

export function byAccount({ slots }: Plan): readonly AccountPlan[] {
  const groups = Map.groupBy(slots, ({ site, account }) => `${site} ${plainHandle(account)}`);
  return [...groups.values()].flatMap((own) => {
    const [slot] = own;
    if (!slot) return [];
    return [{ name: slot.account || SITE_NAMES[slot.site], site: slot.site, slots: own }];
  });
}

export function idsOf(slots: readonly Slot[]): readonly string[] {
  return slots.map(({ id }) => id);
}
