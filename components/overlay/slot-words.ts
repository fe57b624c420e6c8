import type { FreeSlot } from '@/lib/core/calendar/next-free-slot';
import type { Language } from '@/lib/core/language';
import { zoneName } from './zone-name';

const WEEK = 7;

/** "tomorrow 9:00 AM", "Monday 9:00 AM", "Monday, December 7 9:00 AM"; with the zone where it is not the reader's. */
export function slotWords({ at, zone, inDays }: FreeSlot, language: Language): string {
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: zone }).format(at);
  const far = inDays >= WEEK ? ({ month: 'long', day: 'numeric' } as const) : {};
  const day =
    inDays <= 1
      ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(inDays, 'day')
      : write({ weekday: 'long', ...far });
  const hour = write({ hour: 'numeric', minute: '2-digit' });
  const isHere = zone === new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isHere ? `${day} ${hour}` : `${day} ${hour} (${zoneName(zone, at, language)})`;
}
