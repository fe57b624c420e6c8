import { Temporal } from 'temporal-polyfill';

/** Weekdays are 1 for Monday to 7. */
const WEEK = 7;

/** The seven ISO dates of the week that holds `date` (ISO), where weeks begin on `firstDay`. */
export function weekOf(date: string, firstDay: number): readonly string[] {
  const day = Temporal.PlainDate.from(date);
  const first = day.subtract({ days: (day.dayOfWeek - firstDay + WEEK) % WEEK });
  return Array.from({ length: WEEK }, (_, days) => first.add({ days }).toString());
}

/** The weeks that a month (`2026-11`) is drawn in, whole, with the days of its neighbours. */
export function weeksOfMonth(month: string, firstDay: number): readonly (readonly string[])[] {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  const weeks = [weekOf(`${month}-01`, firstDay)];
  for (let last = weeks[0]?.at(-1) ?? ''; last < `${month}-${daysInMonth}`; last = weeks.at(-1)?.at(-1) ?? '')
    weeks.push(weekOf(shiftDate(last, 1), firstDay));
  return weeks;
}

/** Moves an ISO date by that many days. */
export function shiftDate(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** How many days it is from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}
