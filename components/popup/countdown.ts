import type { Translate } from '@/lib/locales/translate';

const MINUTE_MS = 60_000;

/** "in 2 h 10 min", "12 min ago", "now" for a distance in milliseconds; negative once the time has passed. */
export function countdown(away: number, t: Translate): string {
  const minutes = Math.round(Math.abs(away) / MINUTE_MS);
  if (minutes === 0) return t('popup.countdown.now');
  const hours = Math.floor(minutes / 60);
  const values = { hours, minutes: minutes % 60 };
  const length = hours === 0 ? 'minutes' : values.minutes === 0 ? 'hours' : 'hoursMinutes';
  return t(`popup.countdown.${away > 0 ? 'in' : 'ago'}.${length}`, values);
}
