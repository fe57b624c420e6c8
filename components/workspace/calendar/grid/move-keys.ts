import { minutesOf, timeOf } from '@/lib/core/calendar/side-by-side';
import { shiftDate } from '@/lib/core/calendar/weeks';
import type { Aim } from './aim';
import { turnPage } from './grid-keys';

const WEEK = 7;
const HOUR = 60;
const QUARTER = 15;
const DAY = 1_440;

interface MoveKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * Where a key takes a slot that was picked up: days sideways; up and down a week in the month, an hour in the week
 * (with Shift a quarter of one); there + and − change how long it is by a quarter. Null for a key that moves nothing.
 */
export function moveBy({ key, shiftKey }: MoveKey, aim: Aim, isMonth: boolean): Aim | null {
  const { date, time, minutes } = aim;
  const sideways = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (sideways) return { ...aim, date: shiftDate(date, sideways) };
  const page = { PageUp: -1, PageDown: 1 }[key];
  if (page) return { ...aim, date: turnPage(date, page, isMonth) };
  const longer = { '+': 1, '=': 1, '-': -1 }[key];
  if (longer && !isMonth) return { ...aim, minutes: stretched(minutes, longer * QUARTER) };
  const upright = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (!upright) return null;
  if (isMonth) return { ...aim, date: shiftDate(date, upright * WEEK) };
  return { ...aim, time: timeOf(minutesOf(time) + upright * (shiftKey ? QUARTER : HOUR)) };
}

/** No shorter than a quarter of an hour, unless it was, and no longer than a day. */
function stretched(minutes: number, by: number): number {
  return Math.min(Math.max(minutes + by, Math.min(minutes, QUARTER)), DAY);
}
