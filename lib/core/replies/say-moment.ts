import type { Language } from '../language';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day and a time of day as a date field and a time field give them; an empty one says nothing. */
export interface WallMoment {
  /** ISO date. */
  readonly date: string;
  /** `HH:MM`. */
  readonly time: string;
}

/**
 * As replies say it: `11월 24일 18시 30분`, `24 November, 18:30`; of `today` (ISO date) `오늘 18시`, `18:00 today`. A day alone
 * is always a date: "on today" is no English, and a promise is read for days.
 */
export function sayMoment({ date, time }: WallMoment, language: Language, today: string): string {
  const clock = time && (language === 'ko' ? koreanClock(time) : time);
  if (date === '' || time === '') return clock || (date && sayDate(date, language, today));
  if (date === today) return language === 'ko' ? `오늘 ${clock}` : `${clock} today`;
  const day = sayDate(date, language, today);
  return language === 'ko' ? `${day} ${clock}` : `${day}, ${clock}`;
}

function koreanClock(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return minute === 0 ? `${hour}시` : `${hour}시 ${minute}분`;
}

function sayDate(date: string, language: Language, today: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  if (language === 'ko') return `${isThisYear ? '' : `${year}년 `}${month}월 ${day}일`;
  return `${day} ${MONTHS[month - 1]}${isThisYear ? '' : ` ${year}`}`;
}
