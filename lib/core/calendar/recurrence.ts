/** When a slot comes again, by the days of its own zone's calendar: the part of RFC 5545 that plans of posts need. */
export type Recurrence = RecurrencePattern & {
  /** Every so many days, weeks or months; 1 for each. */
  readonly interval: number;
  /** `until` is the last ISO date on which it may fall; `count` counts the days left out, too. Null: it goes on. */
  readonly end: { readonly until: string } | { readonly count: number } | null;
  /** ISO dates on which it would fall and doesn't. */
  readonly exceptions: readonly string[];
};

export type RecurrencePattern =
  | { readonly frequency: 'daily' }
  /** Weekdays are 1 for Monday to 7. */
  | { readonly frequency: 'weekly'; readonly weekdays: readonly number[] }
  /** A day from 1 to 31, or -1 for the last; months that have no such day are passed over. */
  | { readonly frequency: 'monthly'; readonly monthDay: number }
  /** The first to fifth such weekday, or -1 for the last. */
  | { readonly frequency: 'monthly'; readonly nth: number; readonly weekday: number };

/** Weekdays as RFC 5545 writes them, Monday first. */
export const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
