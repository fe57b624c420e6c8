import type { Slot } from '@/lib/core/calendar/slot';
import { slotInstant } from '@/lib/core/calendar/today';
import type { Language } from '@/lib/core/language';

/** What people call the slot's zone, such as "독일 시간" or "Germany Time". */
export function zoneName(
  { zone, date, time }: Pick<Slot, 'zone' | 'date' | 'time'>,
  language: Language,
): string {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    timeZoneName: 'shortGeneric',
  }).formatToParts(slotInstant({ date, time, zone }));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** The same where the slot is on another clock than the reader's `zone` (IANA name); else empty. */
export function otherClock(
  slot: Pick<Slot, 'zone' | 'date' | 'time'>,
  zone: string,
  language: Language,
): string {
  return slot.zone === zone ? '' : zoneName(slot, language);
}
