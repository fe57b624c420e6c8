import type { Language } from '@/lib/core/language';

/** What people call a zone (IANA name) at that moment (epoch milliseconds), such as "Korean Standard Time". */
export function zoneName(zone: string, at: number, language: Language): string {
  const names = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'long' });
  const parts = names.formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
