import type { Slot } from '@/lib/core/calendar/slot';
import type { Checked } from './checked';
import type { SlotReport } from './slots/slot-report';

/** The ways of the calendar in and out, each fetched when it is first wanted. */
export const slotFiles = {
  /**
   * What an iCalendar file or a table (CSV) holds, and what of it stays out; or why it can't be read at all. Writes nothing. Times without
   * a zone are on the clock of `home` (IANA name).
   */
  async read(file: Blob, home: string): Promise<Checked<SlotReport>> {
    return (await import('./slots/read-slots')).readSlots(file, home);
  },
  /** `now` in epoch milliseconds. */
  async writeIcs(slots: readonly Slot[], now: number): Promise<string> {
    return (await import('./ics/write-ics')).writeIcs(slots, now);
  },
  async writeCsv(slots: readonly Slot[]): Promise<string> {
    return (await import('./slots/write-slots-csv')).writeSlotsCsv(slots);
  },
};
