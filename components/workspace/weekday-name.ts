import type { Language } from '@/lib/core/language';

/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** The name of a weekday, 1 for Monday to 7. */
export function weekdayName(day: number, language: Language, length: 'short' | 'long'): string {
  return new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' }).format(
    MONDAY + (day - 1) * DAY_MS,
  );
}
