import type { Localized } from '../language';
import { holidaysIn } from './holidays/holidays-in';
import { type SensitiveDate, sensitiveOn } from './sensitive-dates';
import { sensitiveName } from './sensitive-name';

/** What a day is besides what is planned on it. */
export interface DayNote {
  readonly kind: 'holiday' | 'sensitive';
  readonly name: Localized;
}

interface NoteSources {
  /** Clocks that are used (IANA names): their countries' holidays are told. */
  readonly zones: readonly string[];
  readonly sensitiveDates: readonly SensitiveDate[];
}

/** Tells of an ISO date which holidays and sensitive dates fall on it; each year is counted once. */
export function createDayNotes({ zones, sensitiveDates }: NoteSources): (date: string) => readonly DayNote[] {
  const years = new Map<string, ReturnType<typeof holidaysIn>>();
  return (date) => {
    const year = date.slice(0, 4);
    const holidays = years.get(year) ?? holidaysIn(zones, Number(year));
    years.set(year, holidays);
    return [
      ...(holidays.get(date) ?? []).map(({ name }) => ({ kind: 'holiday' as const, name })),
      ...sensitiveOn(sensitiveDates, date).map((one) => ({
        kind: 'sensitive' as const,
        name: sensitiveName(one),
      })),
    ];
  };
}
