import { useCallback } from 'react';
import { formatShortDate } from '@/components/format-date';
import { useText } from '@/components/ui/language-provider';

/** Half a year: as many as a picture can show; the table holds all. */
const SHOWN = 26;

export function latestWeeks<T>(weeks: readonly T[]): readonly T[] {
  return weeks.slice(-SHOWN);
}

/** What the week of a Monday (ISO date) is called. */
export function useWeekName(): (monday: string) => string {
  const { language } = useText();
  return useCallback((monday) => formatShortDate(monday, language), [language]);
}
