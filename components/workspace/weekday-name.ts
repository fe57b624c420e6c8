import { Temporal } from 'temporal-polyfill';
import type { Language } from '@/lib/core/language';

/** 1 January 2024 was a Monday: its days are numbered as weekdays are. */
const FIRST_WEEK = { year: 2024, month: 1 };

/** The name of a weekday, 1 for Monday to 7. */
export function weekdayName(day: number, language: Language, length: 'short' | 'long'): string {
  return Temporal.PlainDate.from({ ...FIRST_WEEK, day }).toLocaleString(language, { weekday: length });
}
