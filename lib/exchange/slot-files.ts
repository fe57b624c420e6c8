import type { Slot } from '@/lib/core/calendar/slot';
import type { Checked } from './checked';
import type { IcsReport } from './ics/ics-report';

/** The ways of the calendar in and out, each fetched when it is first wanted. */
export interface SlotFiles {
  /**
   * What an iCalendar file holds, and what of it stays out; or why it can't be read at all. Writes nothing. Times without
   * a zone are on the clock of `home` (IANA name).
   */
  read(file: Blob, home: string): Promise<Checked<IcsReport>>;
  /** `now` in epoch milliseconds. */
  writeIcs(slots: readonly Slot[], now: number): Promise<string>;
}

export const slotFiles: SlotFiles = {
  async read(file, home) {
    return (await import('./ics/read-ics-file')).readIcsFile(file, home);
  },
  async writeIcs(slots, now) {
    return (await import('./ics/write-ics')).writeIcs(slots, now);
  },
};
