import { language } from '../shared/preferences';

/** The short age X prints beside a name, from an ISO date. */
export function shortAge(at: string): string {
  const minutes = Math.max(0, Math.round((Date.now() - Date.parse(at)) / 60_000));
  if (minutes < 60) return language === 'ko' ? `${minutes}분` : `${minutes}m`;
  if (minutes < 1_440)
    return language === 'ko' ? `${Math.floor(minutes / 60)}시간` : `${Math.floor(minutes / 60)}h`;
  return new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric' }).format(new Date(at));
}

export function longTime(at: string): string {
  const date = new Date(at);
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(date);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(date);
  return `${time} · ${day}`;
}
