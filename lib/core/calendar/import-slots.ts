import { isSame } from '../team/is-same';
import { PLAIN_SLOT, type Slot } from './slot';
import type { SlotChanges } from './slot-changes';

/** A slot as a file tells it: what the file does not say stays as it is here. */
export type ReadSlot = Pick<
  Slot,
  'id' | 'date' | 'time' | 'zone' | 'minutes' | 'theme' | 'brief' | 'recurrence' | 'occurrence'
> &
  Partial<Pick<Slot, 'site' | 'account' | 'kind' | 'checklist' | 'owner' | 'state'>>;

/** What taking over a file would do to the calendar. */
export interface SlotImport {
  readonly added: readonly Slot[];
  readonly changed: readonly Slot[];
  /** How many are here already, just so. */
  readonly same: number;
  readonly changes: SlotChanges;
}

/** `account` is written to slots that name none; `now` in epoch milliseconds. */
export function importSlots(
  rows: readonly Slot[],
  read: readonly ReadSlot[],
  { account, now }: { readonly account: string; readonly now: number },
): SlotImport {
  const known = new Map(rows.map((slot) => [slot.id, slot]));
  const unique = [...new Map(read.map((slot) => [slot.id, slot])).values()];
  const added = unique
    .filter(({ id }) => !known.has(id))
    .map(
      (slot): Slot => ({
        ...PLAIN_SLOT,
        ...{ site: 'x', account, kind: 'information', createdAt: now, updatedAt: now },
        ...slot,
      }),
    );
  const kept = unique.flatMap((slot) => {
    const before = known.get(slot.id);
    return before ? [{ before, after: { ...before, ...slot } }] : [];
  });
  const changed = kept
    .filter(({ before, after }) => !isSame(before, after))
    .map(({ after }) => ({ ...after, updatedAt: now }));
  return {
    added,
    changed,
    same: kept.length - changed.length,
    changes: { save: [...added, ...changed], remove: [] },
  };
}
