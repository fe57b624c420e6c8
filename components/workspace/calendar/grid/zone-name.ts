import type { Slot } from '@/lib/core/calendar/slot';
import type { Language } from '@/lib/core/language';

/** What people call the slot's zone, such as "독일 시간" or "Germany Time". */
export function zoneName({ zone, date }: Pick<Slot, 'zone' | 'date'>, language: Language): string {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    timeZoneName: 'shortGeneric',
  }).formatToParts(new Date(`${date}T12:00Z`));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
