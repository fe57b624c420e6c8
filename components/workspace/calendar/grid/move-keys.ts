import type { MoveTarget } from '@/lib/core/calendar/move-slot';
import { minutesOf, timeOf } from '@/lib/core/calendar/side-by-side';
import { shiftDate } from '@/lib/core/calendar/weeks';
import { turnPage } from './grid-keys';

const WEEK = 7;
const HOUR = 60;
const QUARTER = 15;

interface MoveKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * Where a key takes a slot that was picked up: days sideways; up and down a week in the month, an hour in the week
 * (with Shift a quarter of one). Null for a key that moves nothing.
 */
export function moveBy(
  { key, shiftKey }: MoveKey,
  { date, time }: MoveTarget,
  isMonth: boolean,
): MoveTarget | null {
  const sideways = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (sideways) return { date: shiftDate(date, sideways), time };
  const page = { PageUp: -1, PageDown: 1 }[key];
  if (page) return { date: turnPage(date, page, isMonth), time };
  const upright = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (!upright) return null;
  if (isMonth) return { date: shiftDate(date, upright * WEEK), time };
  return { date, time: timeOf(minutesOf(time) + upright * (shiftKey ? QUARTER : HOUR)) };
}
