import type { FreeSlot } from '@/lib/core/calendar/next-free-slot';
import type { Language } from '@/lib/core/language';

const WEEK = 7;

/** "tomorrow 9:00 AM", "Monday 9:00 AM", "Monday, December 7 9:00 AM"; with the zone where it is not the reader's. */
export function slotWords({ date, time, zone, inDays }: FreeSlot, language: Language): string {
  const write = (moment: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(moment));
  const far = inDays >= WEEK ? ({ month: 'long', day: 'numeric' } as const) : {};
  const day =
    inDays <= 1
      ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(inDays, 'day')
      : write(`${date}T00:00Z`, { weekday: 'long', ...far });
  const hour = write(`${date}T${time}Z`, { hour: 'numeric', minute: '2-digit' });
  const isHere = zone === new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isHere ? `${day} ${hour}` : `${day} ${hour} (${zoneName(zone, date, language)})`;
}

/** What people call a zone on that day, such as "Korean Standard Time". */
function zoneName(zone: string, date: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'long' }).formatToParts(
    new Date(`${date}T12:00Z`),
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
