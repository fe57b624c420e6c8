import { PLAIN_SLOT, type Slot } from '@/lib/core/calendar/slot';
import type { SlotV06 } from '@/lib/schemas/slot-v06';
import type { Migration } from './migration';

/** A slot gets its length, a checklist, an owner, and can come again. Only what repeats stands in the order of that. */
export const V07: Migration = {
  version: 7,
  stores: { slots: 'id, [date+time], recurrence.frequency, occurrence.date' },
  async upgrade(transaction) {
    const table = transaction.table<Slot | SlotV06, string>('slots');
    const rows = (await table.toArray()) as SlotV06[];
    await table.bulkPut(rows.map(slotFromV06));
  },
};

export function slotFromV06(slot: SlotV06): Slot {
  return { ...PLAIN_SLOT, ...slot };
}
