import { SLOT_KINDS, type Slot, type SlotKind } from './slot';

export interface KindShare {
  readonly kind: SlotKind;
  readonly count: number;
  /** 0 to 1; all shares add up to 1, or are 0 where there is no slot. */
  readonly share: number;
}

/** How a plan divides over the kinds, in the fixed order of kinds. Skipped and missed slots went out to nobody. */
export function contentMix(slots: readonly Slot[]): readonly KindShare[] {
  const counted = slots.filter(({ state }) => state !== 'skipped' && state !== 'missed');
  return SLOT_KINDS.map((kind) => {
    const count = counted.filter((slot) => slot.kind === kind).length;
    return { kind, count, share: counted.length === 0 ? 0 : count / counted.length };
  });
}
