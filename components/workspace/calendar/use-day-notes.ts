import { useMemo } from 'react';
import { createDayNotes, type DayNote } from '@/lib/core/calendar/day-notes';
import type { Slot } from '@/lib/core/calendar/slot';
import type { Settings } from '@/lib/core/team/settings';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';

const NONE: readonly Slot[] = [];

/** Holidays of the countries whose clocks the team and its slots use, and the team's sensitive dates. */
export function useDayNotes(
  slots: readonly Slot[] = NONE,
  { zone, sensitiveDates }: Settings = DEFAULT_SETTINGS,
): (date: string) => readonly DayNote[] {
  const zones = [...new Set([zone, ...slots.map((slot) => slot.zone)])].join(' ');
  return useMemo(() => createDayNotes({ zones: zones.split(' '), sensitiveDates }), [zones, sensitiveDates]);
}
