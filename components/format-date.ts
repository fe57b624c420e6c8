import { Temporal } from 'temporal-polyfill';
import type { Language } from '@/lib/core/language';

const LOCALES: Record<Language, string> = { ko: 'ko-KR', en: 'en-US' };

/** "11월 22일 일요일", "Sunday, November 22" for an ISO date. */
export function formatDay(date: string, language: Language): string {
  return format(midnight(date), language, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
}

/** "일", "Sun" for an ISO date. */
export function formatWeekday(date: string, language: Language): string {
  return format(midnight(date), language, { weekday: 'short', timeZone: 'UTC' });
}

/** "2026년 11월 22일", "November 22, 2026" for an ISO date. */
export function formatDate(date: string, language: Language): string {
  return format(midnight(date), language, { dateStyle: 'long', timeZone: 'UTC' });
}

/** "11월 22일", "Nov 22" for an ISO date. */
export function formatShortDate(date: string, language: Language): string {
  return format(midnight(date), language, { month: 'short', day: 'numeric', timeZone: 'UTC' });
}

/** "2026년 11월 22일~28일", "November 22 – 28, 2026" for the ISO dates of both ends. */
export function formatDateRange(first: string, last: string, language: Language): string {
  const written = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  return written.formatRange(midnight(first), midnight(last));
}

/** "2026년 11월", "November 2026" for `2026-11`. */
export function formatMonth(month: string, language: Language): string {
  return format(midnight(`${month}-01`), language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
}

/** Day and time of an instant (epoch milliseconds), in the reader's own zone or in that one (IANA name). */
export function formatMoment(at: number, language: Language, timeZone?: string): string {
  return format(at, language, { dateStyle: 'medium', timeStyle: 'short', ...(timeZone ? { timeZone } : {}) });
}

/** "오후 3:40", "3:40 PM" for an instant (epoch milliseconds), in the reader's own zone or in that one (IANA name). */
export function formatClock(at: number, language: Language, timeZone?: string): string {
  return format(at, language, { timeStyle: 'short', ...(timeZone ? { timeZone } : {}) });
}

function format(at: number, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], options).format(at);
}

/** Written in UTC, a day is that day for every reader. */
function midnight(date: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds;
}
