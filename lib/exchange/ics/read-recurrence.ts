import { Temporal } from 'temporal-polyfill';
import type { Recurrence } from '@/lib/core/calendar/recurrence';
import { recurrenceDates } from '@/lib/core/calendar/recurrence-dates';
import type { Component } from './content-lines';
import { dateIn, type IcsMoment, inZone, readMoment } from './ics-moment';
import { readRule } from './ics-recurrence';

interface Repeated {
  readonly event: Component;
  readonly cancelled: readonly Component[];
  /** When it begins, on the clock of `zone`. */
  readonly at: Temporal.PlainDateTime;
  readonly zone: string;
  /** The clock of times without a zone. */
  readonly home: string;
}

/** Null without a rule; undefined where the rule can't be kept, or does not fall on the event's own day. */
export function readRecurrence({
  event,
  cancelled,
  at,
  zone,
  home,
}: Repeated): Recurrence | null | undefined {
  const rules = event.lines.filter(({ name }) => name === 'RRULE');
  const [line] = rules;
  if (!line) return null;
  const start = at.toPlainDate();
  const rule = rules.length === 1 ? readRule(line.value, start) : null;
  if (!rule) return undefined;
  const { until, count, ...pattern } = rule;
  const last = until === null ? null : readMoment(until, {}, zone);
  if (until !== null && !last) return undefined;
  const end = last ? { until: lastDate(last, at, zone) } : count === null ? null : { count };
  const exceptions = [
    ...event.lines.filter(({ name }) => name === 'EXDATE'),
    ...cancelled.flatMap(({ lines }) => lines.filter(({ name }) => name === 'RECURRENCE-ID')),
  ]
    .flatMap(({ value, params }) => value.split(',').map((each) => readMoment(each, params, home)))
    .flatMap((moment) => (moment ? [dateIn(moment, zone)] : []));
  const recurrence: Recurrence = { ...pattern, end, exceptions: [...new Set(exceptions)].sort() };
  const day = start.toString();
  return recurrenceDates(day, { ...recurrence, exceptions: [] }, day, day).length > 0
    ? recurrence
    : undefined;
}

/** A last moment before the series falls on that day leaves the day out: by moments, for the hour may be one that clocks skip. */
function lastDate(last: IcsMoment, at: Temporal.PlainDateTime, zone: string): string {
  const day = inZone(last, zone).toPlainDate();
  const falls = day.toZonedDateTime({ timeZone: zone, plainTime: at.toPlainTime() });
  const isBefore =
    !last.allDay && Temporal.ZonedDateTime.compare(last.at.toZonedDateTime(last.zone), falls) < 0;
  return day.subtract({ days: isBefore ? 1 : 0 }).toString();
}
