import fc from 'fast-check';
import { RRule } from 'rrule';
import { Temporal } from 'temporal-polyfill';
import { convertIcsCalendar, generateIcsRecurrenceRule, type IcsDateObject, type IcsEvent } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { recurrenceDates } from '@/lib/core/calendar/recurrence-dates';
import type { Slot } from '@/lib/core/calendar/slot';
import { slotInstant } from '@/lib/core/calendar/today';
import { writeIcs } from '@/lib/exchange/ics/write-ics';
import { anyCalendar } from '@/tests/support/any-calendar';
import { aSlot, NOW } from '@/tests/support/builders';

/** As far as the days of a series are compared. */
const DAYS = 90;

type Repeating = Pick<IcsEvent, 'start' | 'recurrenceRule' | 'exceptionDates'>;

/** The years around now: what a zone's clock did long ago or may do one day, no calendar program's file says. */
const anyDate = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** On a day on which the clocks change, the library is right again by then. */
const anyHour = fc.integer({ min: 8, max: 23 });

/** It looks for that day by the machine's own calendar, so that elsewhere than in UTC it may be a day off. */
const sureOfTheDay = (slots: readonly Slot[]) =>
  Temporal.Now.timeZoneId() === 'UTC' || slots.every(isAwayFromChange);

describe('an exported calendar, read by a library that is not ours and goes by the zones as the file tells them', () => {
  it('says the same of every slot, of the days of every series and of what was moved', () => {
    fc.assert(
      fc.property(anyCalendar(anyDate, anyHour).filter(sureOfTheDay), (slots) => {
        const { events = [] } = convertIcsCalendar(undefined, writeIcs(slots, NOW));

        expect(events.map(readAgain)).toEqual(slots.map((slot) => asPlanned(slot, slots)));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

it('says how long a slot lasts whose end the clock of its zone shows twice', () => {
  const night = { date: '2026-11-01', time: '00:45', zone: 'America/New_York', minutes: 60 };
  const { events = [] } = convertIcsCalendar(undefined, writeIcs([aSlot(night)], NOW));

  expect(events).toMatchObject([{ duration: { minutes: 60 } }]);
  expect(events[0]?.end).toBeUndefined();
});

it('says in UTC when a slot begins that was read so, as the clock shows that time twice', () => {
  const second = aSlot({ date: '2026-11-01', time: '06:30', zone: 'UTC' });
  const { events = [] } = convertIcsCalendar(undefined, writeIcs([second], NOW));

  expect(events.map(({ start }) => start.date.toISOString())).toEqual(['2026-11-01T06:30:00.000Z']);
});

/** No day beside the slot's is one on which the clocks of its zone change. */
function isAwayFromChange({ date, zone }: Slot): boolean {
  const day = Temporal.PlainDate.from(date);
  return [-1, 0, 1].every((days) => day.add({ days }).toZonedDateTime(zone).hoursInDay === 24);
}

function asPlanned(slot: Slot, slots: readonly Slot[]) {
  const { id, date, time, zone, minutes, theme, brief, recurrence, occurrence } = slot;
  const series = slots.find((one) => one.id === occurrence?.seriesId);
  const starts = slotInstant(slot);
  const lastDay = Temporal.PlainDate.from(date).add({ days: DAYS });
  return {
    uid: series?.id ?? id,
    starts,
    minutes,
    at: { wall: `${date}T${time}`, zone },
    theme: lines(theme),
    brief: lines(brief),
    moved: series && occurrence ? slotInstant({ ...series, date: occurrence.date }) : null,
    days: recurrence && recurrenceDates(date, recurrence, date, lastDay.toString()),
  };
}

/** A line ends in one way only. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function readAgain({ uid, start, duration, summary, description, recurrenceId, ...rest }: IcsEvent) {
  return {
    uid,
    starts: start.date.getTime(),
    minutes: duration?.minutes,
    at: { wall: wallOf(start).toISOString().slice(0, 16), zone: start.local?.timezone ?? 'UTC' },
    theme: summary ?? '',
    brief: description ?? '',
    moved: recurrenceId?.value.date.getTime() ?? null,
    days: daysOf({ start, ...rest }),
  };
}

/** ISO dates by `rrule`, which knows no zones: the clock on the wall is given to it as UTC. */
function daysOf({ start, recurrenceRule, exceptionDates = [] }: Repeating) {
  if (!recurrenceRule) return null;
  const { until, ...rule } = recurrenceRule;
  const first = wallOf(start);
  const end = new Date(first.getTime() + DAYS * 86_400_000);
  const leftOut = exceptionDates.map((day) => wallOf(day).getTime());
  return new RRule({
    ...RRule.parseString(generateIcsRecurrenceRule(rule).trim()),
    dtstart: first,
    ...(until ? { until: wallAt(until.date.getTime(), start.local?.timezone ?? 'UTC') } : {}),
  })
    .between(first, end, true)
    .filter((day) => !leftOut.includes(day.getTime()))
    .map((day) => day.toISOString().slice(0, 10));
}

/** The clock on the wall, told as if it were UTC. */
function wallOf({ date, local }: IcsDateObject): Date {
  return local?.date ?? date;
}

function wallAt(instant: number, zone: string): Date {
  const wall = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return new Date(wall.toZonedDateTime('UTC').epochMilliseconds);
}
