/** A day as it is named in a promise. */
export type DayWords =
  | { readonly by: 'distance'; readonly days: number }
  /** ISO weekday; `weeks` ahead of this one, or null for the next such day. */
  | { readonly by: 'weekday'; readonly weekday: number; readonly weeks: number | null }
  | { readonly by: 'day'; readonly day: number }
  | { readonly by: 'date'; readonly year: number | null; readonly month: number; readonly day: number };

/** A time of day as it is named. */
export interface ClockWords {
  readonly hour: number;
  readonly minute: number;
  /** `none` where 3 may be in the night or in the afternoon; `whole` for a 24-hour time. */
  readonly half: 'am' | 'pm' | 'none' | 'whole';
}

/** What a promise names as its end. Without a clock it is the end of the day. */
export type DeadlineWords =
  | {
      readonly by: 'moment';
      readonly day: DayWords | null;
      readonly clock: ClockWords | null;
      /** Surely an end ("by", "까지") in a sentence that surely promises, not a time that is told of. */
      readonly isFirm: boolean;
    }
  | { readonly by: 'span'; readonly count: number; readonly unit: 'minutes' | 'days' | 'working-days' };
