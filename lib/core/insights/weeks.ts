import { Temporal } from 'temporal-polyfill';

const WEEK = { days: 7 };

/** Moments are epoch milliseconds, weeks the ISO dates of their Mondays on the clock of `zone` (IANA name). */
export function weekOf(moment: number, zone: string): string {
  return mondayOf(moment, zone).toString();
}

/** Every week from the one of `first` to the one of `last`, both included. */
export function weeksBetween(first: number, last: number, zone: string): readonly string[] {
  const until = weekOf(last, zone);
  const weeks: string[] = [];
  for (let monday = mondayOf(first, zone); monday.toString() <= until; monday = monday.add(WEEK))
    weeks.push(monday.toString());
  return weeks;
}

/** When the week began that is so many weeks before the one of `moment`; 0 for that very week. */
export function startOfWeek(moment: number, zone: string, weeksBefore = 0): number {
  return mondayOf(moment, zone).subtract({ weeks: weeksBefore }).toZonedDateTime(zone).epochMilliseconds;
}

function mondayOf(moment: number, zone: string): Temporal.PlainDate {
  const day = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate();
  return day.subtract({ days: day.dayOfWeek - 1 });
}
