import fc from 'fast-check';
import { RRule } from 'rrule';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { importSlots } from '@/lib/core/calendar/import-slots';
import { occurrencesBetween } from '@/lib/core/calendar/occurrences';
import { readIcs } from '@/lib/exchange/ics/read-ics';
import { anyDate } from '@/tests/support/any-recurrence';
import { NOW } from '@/tests/support/builders';

/** Half past two is skipped by one night's clocks and shown twice by another's. */
const TIME = '02:30';
/** A day that comes once a year, or only in a leap year, comes more than once. */
const YEARS = { years: 9 };

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const weekdays = fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 4 });
const nth = fc.constantFrom('-1', '1', '2', '3', '4', '5', '-2');
const part = (name: string, value: fc.Arbitrary<unknown>) => value.map((one) => `${name}=${one}`);

/** Rules as calendar programs write them, such as can be kept here and such as cannot. */
const anyPattern = fc.oneof(
  fc.constant(['FREQ=DAILY']),
  fc.tuple(fc.constant('FREQ=DAILY'), part('BYDAY', weekdays)),
  fc.constant(['FREQ=WEEKLY']),
  fc.tuple(fc.constant('FREQ=WEEKLY'), part('BYDAY', weekdays)),
  fc.constant(['FREQ=MONTHLY']),
  fc.tuple(fc.constant('FREQ=MONTHLY'), part('BYMONTHDAY', fc.constantFrom(-1, 28, 29, 30, 31, 5))),
  fc.tuple(
    fc.constant('FREQ=MONTHLY'),
    fc.tuple(nth, fc.constantFrom(...WEEKDAYS)).map(([which, day]) => `BYDAY=${which}${day}`),
  ),
  fc.tuple(fc.constant('FREQ=MONTHLY'), part('BYDAY', weekdays), part('BYSETPOS', nth)),
  fc.constant(['FREQ=YEARLY']),
  fc.tuple(fc.constant('FREQ=YEARLY'), part('BYMONTH', fc.constantFrom(2, 12))),
  fc.tuple(fc.constant('FREQ=YEARLY'), part('BYMONTHDAY', fc.constantFrom(1, 31))),
  fc.tuple(
    fc.constant('FREQ=YEARLY'),
    part('BYMONTH', fc.constantFrom(2, 10, 12)),
    fc.tuple(nth, fc.constantFrom(...WEEKDAYS)).map(([which, day]) => `BYDAY=${which}${day}`),
  ),
);

const anyEvent = fc.record({
  date: fc.oneof(
    anyDate,
    fc.constantFrom('2028-02-29', '2026-12-31', '2026-10-25', '2027-03-14', '2027-01-31'),
  ),
  zone: fc.constantFrom('Asia/Seoul', 'America/New_York', 'Europe/Berlin', 'UTC'),
  pattern: anyPattern,
  interval: fc.integer({ min: 1, max: 3 }),
  weekStart: fc.constantFrom('', 'WKST=MO', 'WKST=SU'),
  end: fc.oneof(
    fc.constant(null),
    fc.record({ count: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ days: fc.integer({ min: 0, max: 900 }), minutes: fc.constantFrom(-30, 0, 30) }),
  ),
  /** Which of its days are left out, by their number. */
  leftOut: fc.uniqueArray(fc.nat(20), { maxLength: 3 }),
});

type AnyEvent = typeof anyEvent extends fc.Arbitrary<infer Event> ? Event : never;

/** Series that end about an hour that is skipped: what is left of them is told by moments and not by the clock on the wall. */
const endingInSkippedHour = ([-30, 0, 30] as const).map((minutes): [AnyEvent] => [
  {
    date: '2027-03-13',
    zone: 'America/New_York',
    pattern: ['FREQ=DAILY'],
    interval: 1,
    weekStart: '',
    end: { days: 1, minutes },
    leftOut: [],
  },
]);

const compact = (moment: { toString(options: object): string }) =>
  moment.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

it('a rule that comes in falls on the days that another library finds; any other is said to stay out', () => {
  let kept = 0;
  const runs = 400;
  fc.assert(
    fc.property(anyEvent, ({ date, zone, pattern, interval, weekStart, end, leftOut }) => {
      const start = Temporal.PlainDateTime.from(`${date}T${TIME}`);
      const until = end && 'days' in end ? start.add({ days: end.days }).add({ minutes: end.minutes }) : null;
      const rule = [...pattern, `INTERVAL=${interval}`, weekStart].filter(Boolean).join(';');
      const inUtc = (moment: Temporal.PlainDateTime) =>
        `${compact(moment.toZonedDateTime(zone).toInstant().toZonedDateTimeISO('UTC').toPlainDateTime())}Z`;
      const ends = until ? `;UNTIL=${inUtc(until)}` : end && 'count' in end ? `;COUNT=${end.count}` : '';

      const momentOf = (day: string) => Temporal.PlainDateTime.from(`${day}T${TIME}`).toZonedDateTime(zone);
      const last = until?.toZonedDateTime(zone);
      const days = oracle(rule, start, end && 'count' in end ? end.count : null).filter(
        (day) => !last || Temporal.ZonedDateTime.compare(momentOf(day), last) <= 0,
      );
      const out = days.filter((_, at) => leftOut.includes(at));
      const stamp = (moment: Temporal.PlainDateTime) =>
        zone === 'UTC' ? `:${compact(moment)}Z` : `;TZID=${zone}:${compact(moment)}`;
      const file = [
        ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:x', `DTSTART${stamp(start)}`],
        `RRULE:${rule}${ends}`,
        ...out.map((day) => `EXDATE${stamp(Temporal.PlainDateTime.from(`${day}T${TIME}`))}`),
        ...['END:VEVENT', 'END:VCALENDAR', ''],
      ].join('\r\n');

      const read = readIcs(file, 'Asia/Seoul');
      const [slot] = read?.slots ?? [];
      if (!slot?.recurrence) {
        expect(read?.leftOut.map(({ reason, line }) => [reason, line])).toEqual([['repeat', 6]]);
        return;
      }
      kept += 1;
      const { added } = importSlots([], [slot], { account: '', now: NOW });
      const horizon = start.toPlainDate().add(YEARS).toString();
      expect(slot.time).toBe(TIME);
      expect(occurrencesBetween(added, date, horizon).map((one) => one.date)).toEqual(
        days.filter((day) => !out.includes(day)),
      );
    }),
    { numRuns: runs, examples: endingInSkippedHour },
  );
  expect(kept).toBeGreaterThan(runs / 4);
}, 60_000);

/** ISO dates of the first years, by `rrule`, which knows no zones: the clock on the wall is given to it as UTC. */
function oracle(rule: string, start: Temporal.PlainDateTime, count: number | null): readonly string[] {
  const wall = (moment: Temporal.PlainDateTime) => new Date(moment.toZonedDateTime('UTC').epochMilliseconds);
  const days = new RRule({
    ...RRule.parseString(rule),
    dtstart: wall(start),
    ...(count === null ? {} : { count }),
  });
  return days
    .between(wall(start), wall(start.add(YEARS)), true)
    .map((moment) => moment.toISOString().slice(0, 10));
}
