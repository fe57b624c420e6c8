/** Why something of a calendar file stayed out, or came in otherwise than it stands there. */
export type LeftOutReason =
  | 'component'
  | 'noStart'
  | 'cancelled'
  | 'thisAndFuture'
  | 'repeat'
  | 'allDay'
  | 'zone'
  | 'details'
  | 'unreadable';

export interface LeftOut {
  /** The event's title; of anything else, what it is. */
  readonly title: string;
  /** Where it stands in the file; the first is 1. */
  readonly line: number;
  readonly reason: LeftOutReason;
  /** The zone, the rule or the details, as the file names them. */
  readonly part: string;
}
