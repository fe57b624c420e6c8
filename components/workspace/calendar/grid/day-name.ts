import { Temporal } from 'temporal-polyfill';
import { formatDay } from '@/components/format-date';
import type { DayNote } from '@/lib/core/calendar/day-notes';
import type { Language } from '@/lib/core/language';
import type { Translate } from '@/lib/locales/translate';

interface NamedDay {
  /** ISO date. */
  readonly date: string;
  readonly notes: readonly DayNote[];
  /** How many slots stand on it. */
  readonly count: number;
  /** How many events of the subscribed calendar. */
  readonly events: number;
}

const SUNDAY = 7;

/** A day as it is read out: "Saturday, June 6, slots: 2, Memorial Day". */
export function dayName({ date, notes, count, events }: NamedDay, t: Translate, language: Language): string {
  const named = notes.map(({ name }) => name[language]);
  return [
    t('workspace.calendar.dayLabel', { day: formatDay(date, language), count }),
    ...new Set(named),
    ...(events > 0 ? [t('workspace.feed.dayCount', { count: events })] : []),
  ].join(', ');
}

/** Written in red, as calendars in Korea do; its name says why. */
export function isDayOff(date: string, notes: readonly DayNote[]): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek === SUNDAY || notes.some(({ kind }) => kind === 'holiday');
}
