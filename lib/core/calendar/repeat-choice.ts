import { Temporal } from 'temporal-polyfill';
import type { Recurrence, RecurrencePattern } from './recurrence';

/** The ways of coming again that are offered. */
export const REPEAT_CHOICES = ['never', 'daily', 'weekly', 'monthDay', 'nthWeekday'] as const;
export type RepeatChoice = (typeof REPEAT_CHOICES)[number];

/** The fifth such weekday is missing in most months: the last is meant. */
const LAST_WEEK = 5;

export function repeatChoiceOf(recurrence: Recurrence | null): RepeatChoice {
  if (!recurrence) return 'never';
  if (recurrence.frequency !== 'monthly') return recurrence.frequency;
  return 'monthDay' in recurrence ? 'monthDay' : 'nthWeekday';
}

/** The pattern of that choice on which `date` (ISO) falls itself. */
export function patternFrom(choice: Exclude<RepeatChoice, 'never'>, date: string): RecurrencePattern {
  const { day, dayOfWeek } = Temporal.PlainDate.from(date);
  const week = Math.ceil(day / 7);
  switch (choice) {
    case 'daily':
      return { frequency: 'daily' };
    case 'weekly':
      return { frequency: 'weekly', weekdays: [dayOfWeek] };
    case 'monthDay':
      return { frequency: 'monthly', monthDay: day };
    case 'nthWeekday':
      return { frequency: 'monthly', nth: week === LAST_WEEK ? -1 : week, weekday: dayOfWeek };
  }
}
