import type { ReadSlot } from '@/lib/core/calendar/import-slots';

/** Why something of a file stayed out, or came in otherwise than it stands there. */
export type LeftOutReason =
  | 'component'
  | 'noStart'
  | 'cancelled'
  | 'thisAndFuture'
  | 'repeat'
  | 'allDay'
  | 'zone'
  | 'details';

export interface LeftOut {
  /** The event's title; of anything else, what it is. */
  readonly title: string;
  /** Where it stands in the file; the first is 1. */
  readonly line: number;
  readonly reason: LeftOutReason;
  /** The zone, the rule or the details, as the file names them. */
  readonly part: string;
}

/** What a calendar file holds. */
export interface IcsReport {
  readonly slots: readonly ReadSlot[];
  readonly leftOut: readonly LeftOut[];
}
