/** A day on which promotion and jokes wait. */
export interface SensitiveDate {
  /** Every year on `MM-DD`, or once on an ISO date. */
  readonly day: string;
  /** As the team calls it; empty for a day that `sensitiveName` knows. */
  readonly name: string;
}

/** The catalogue's list for Korea, and 9/11, with which a team starts, to shorten and lengthen. */
export const USUAL_SENSITIVE_DATES: readonly SensitiveDate[] = [
  ...['04-03', '04-16', '05-18', '06-06', '06-25', '09-11', '10-29', '12-29'].map((day) => ({
    day,
    name: '',
  })),
];

/** The sensitive dates that fall on an ISO date. */
export function sensitiveOn(list: readonly SensitiveDate[], date: string): readonly SensitiveDate[] {
  return list.filter(({ day }) => day === date || day === date.slice(5));
}
