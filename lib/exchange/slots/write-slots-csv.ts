import type { Slot } from '@/lib/core/calendar/slot';
import { writeCsv } from '../write-csv';
import { SLOT_COLUMNS, slotCells } from './slot-columns';

/** The calendar as a table, one slot or series a row, all of it but the links to drafts. */
export function writeSlotsCsv(slots: readonly Slot[]): string {
  return writeCsv([SLOT_COLUMNS, ...slots.map(slotCells)]);
}
