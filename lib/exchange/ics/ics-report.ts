import type { ReadSlot } from '@/lib/core/calendar/import-slots';
import type { LeftOut } from '@/lib/core/calendar/left-out';

/** What a calendar file holds. */
export interface IcsReport {
  /** What the calendar calls itself; empty where it does not say. */
  readonly name: string;
  readonly slots: readonly ReadSlot[];
  /** Of those that last all day, or a day and longer: on how many days they stand, by id. */
  readonly lasting: ReadonlyMap<string, Lasting>;
  /** Where each begins in the file, by id; the first line is 1. */
  readonly lines: ReadonlyMap<string, number>;
  readonly leftOut: readonly LeftOut[];
}

export interface Lasting {
  readonly allDay: boolean;
  readonly days: number;
}
