import { language } from '../shared/preferences';

type Unit = 'minute' | 'hour' | 'day';
const SHORT = {
  en: { minute: 'm', hour: 'h', day: 'd' },
  ko: { minute: '분', hour: '시간', day: '일' },
} as const;

function ageOf(at: string): [number, Unit] {
  const minutes = Math.max(1, Math.round((Date.now() - Date.parse(at)) / 60_000));
  if (minutes < 60) return [minutes, 'minute'];
  if (minutes < 1_440) return [Math.floor(minutes / 60), 'hour'];
  return [Math.floor(minutes / 1_440), 'day'];
}

/** "3m", "2h": what stands on the link. */
export function shortAge(at: string): string {
  const [count, unit] = ageOf(at);
  return `${count}${SHORT[language][unit]}`;
}

/** "3 minutes ago": what the link's label says. */
export function longAge(at: string): string {
  const [count, unit] = ageOf(at);
  return new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(-count, unit);
}
