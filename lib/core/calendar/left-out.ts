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

/** What a calendar file may hold beside events and within them, by the names of RFC 5545, 7953 and 9073. */
export const ICS_PARTS = [
  ...(['VTODO', 'VJOURNAL', 'VFREEBUSY', 'VAVAILABILITY', 'VALARM'] as const),
  ...(['PARTICIPANT', 'VLOCATION', 'VRESOURCE'] as const),
  ...(['ATTENDEE', 'ORGANIZER', 'LOCATION', 'URL', 'ATTACH', 'CATEGORIES', 'RDATE', 'GEO'] as const),
];
export type IcsPart = (typeof ICS_PARTS)[number];

export interface LeftOut {
  /** The event's title; of anything else, what it is. */
  readonly title: string;
  /** Where it stands in the file; the first is 1. */
  readonly line: number;
  readonly reason: LeftOutReason;
  /** The zone, the rule, or what is no event or detail of one, as the file names them, several with a comma between. */
  readonly part: string;
}
