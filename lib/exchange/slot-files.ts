import type { Slot } from '@/lib/core/calendar/slot';
import type { Checked } from './checked';
import type { SlotReport } from './slots/slot-report';

/** The ways of the calendar in and out, each fetched when it is first wanted. */
export interface SlotFiles {
  /**
   * What an iCalendar file or a table (CSV) holds, and what of it stays out; or why it can't be read at all. Writes nothing. Times without
   * a zone are on the clock of `home` (IANA name).
   */
  read(file: Blob, home: string): Promise<Checked<SlotReport>>;
  /** `now` in epoch milliseconds. */
  writeIcs(slots: readonly Slot[], now: number): Promise<string>;
  writeCsv(slots: readonly Slot[]): Promise<string>;
}

export const slotFiles: SlotFiles = {
  async read(file, home) {
    return (await import('./slots/read-slots')).readSlots(file, home);
  },
  async writeIcs(slots, now) {
    return (await import('./ics/write-ics')).writeIcs(slots, now);
  },
  async writeCsv(slots) {
    return (await import('./slots/write-slots-csv')).writeSlotsCsv(slots);
  },
};
