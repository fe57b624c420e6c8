import { Temporal } from 'temporal-polyfill';
import type { ReadSlot } from '@/lib/core/calendar/import-slots';
import { occurrenceId } from '@/lib/core/calendar/occurrence-id';
import type { Recurrence } from '@/lib/core/calendar/recurrence';
import { recurrenceDates } from '@/lib/core/calendar/recurrence-dates';
import { slotExtrasSchema } from '@/lib/schemas/slot-extras';
import { type Component, type ContentLine, readComponents, unescapeText } from './content-lines';
import { type IcsMoment, inZone, readMoment } from './ics-moment';
import { readRule } from './ics-recurrence';
import type { IcsReport, LeftOut, LeftOutReason } from './ics-report';

/** Where an event says no time. */
const ALL_DAY_TIME = '09:00';
const DAY_MINUTES = 1_440;
const LONGEST_THEME = 2_000;
const LONGEST_BRIEF = 200_000;
const LONGEST_ID = 180;
const OURS = 'X-TONEWRIGHT-SLOT';
/** What a slot has no place for and somebody may miss. */
const DETAILS = ['ATTENDEE', 'ORGANIZER', 'LOCATION', 'URL', 'ATTACH', 'CATEGORIES', 'RDATE', 'GEO'];

/** Null where the text is no iCalendar file. Times without a zone are on the clock of `home` (IANA name). */
export function readIcs(text: string, home: string): IcsReport | null {
  const calendars = readComponents(text).filter(({ name }) => name === 'VCALENDAR');
  if (calendars.length === 0) return null;
  const leftOut: LeftOut[] = [];
  const slots = calendars.flatMap(({ lines, parts }) => {
    const zone = lines.find(({ name }) => name === 'X-WR-TIMEZONE');
    const clock = (zone && readMoment('19700101T000000', { TZID: zone.value.trim() }, home)?.zone) ?? home;
    const events = parts.filter(({ name }) => name === 'VEVENT');
    for (const { name, lines: inside } of parts)
      if (name !== 'VEVENT' && name !== 'VTIMEZONE')
        leftOut.push({ title: titleOf(inside), reason: 'component', part: name });
    const masters = new Map(
      events.filter((event) => !first(event, 'RECURRENCE-ID')).map((event) => [uidOf(event), event]),
    );
    return events.flatMap((event) => readEvent(event, masters.get(uidOf(event)), clock, leftOut));
  });
  return { slots, leftOut };
}

function readEvent(
  event: Component,
  master: Component | undefined,
  home: string,
  leftOut: LeftOut[],
): readonly ReadSlot[] {
  const title = titleOf(event.lines);
  const note = (reason: LeftOutReason, part = '') => void leftOut.push({ title, reason, part });
  const start = momentOf(first(event, 'DTSTART'), home);
  const instance = first(event, 'RECURRENCE-ID');
  if (!start) note('noStart');
  else if (/^CANCELLED$/i.test(first(event, 'STATUS')?.value.trim() ?? '')) note('cancelled');
  else if (instance?.params['RANGE']) note('thisAndFuture');
  else {
    const series = momentOf(master && first(master, 'DTSTART'), home) ?? start;
    const original = instance && momentOf(instance, home);
    const ours = extrasOf(event);
    const { id: ownId, ...extras } = ours ?? {};
    const zone = clockOf(start, home, ours !== null || first(event, 'RRULE') !== undefined);
    const at = inZone(start, zone);
    const seriesId = (master && extrasOf(master)?.id) ?? (instance ? null : ownId) ?? `ics:${uidOf(event)}`;
    const date = original && dateIn(original, clockOf(series, home, true));
    const rule = instance ? null : recurrenceOf(event, at, zone, home);
    if (rule === undefined) note('repeat', first(event, 'RRULE')?.value);
    if (start.allDay) note('allDay');
    if (start.unknownZone !== null) note('zone', start.unknownZone);
    const details = detailsOf(event);
    if (details.length > 0) note('details', details.join(', '));
    return [
      {
        id: date ? occurrenceId(seriesId, date) : seriesId,
        date: at.toPlainDate().toString(),
        time: start.allDay ? ALL_DAY_TIME : at.toPlainTime().toString({ smallestUnit: 'minute' }),
        zone,
        minutes: minutesOf(event, start, home),
        theme: title.slice(0, LONGEST_THEME),
        brief: unescapeText(first(event, 'DESCRIPTION')?.value ?? '').slice(0, LONGEST_BRIEF),
        recurrence: rule ?? null,
        occurrence: date ? { seriesId, date } : null,
        ...extras,
      },
    ];
  }
  return [];
}

/** Null without a rule; undefined where the rule can't be kept, or does not fall on the event's own day. */
function recurrenceOf(
  event: Component,
  at: Temporal.PlainDateTime,
  zone: string,
  home: string,
): Recurrence | null | undefined {
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
  const exceptions = event.lines
    .filter(({ name }) => name === 'EXDATE')
    .flatMap(({ value, params }) => value.split(',').map((each) => readMoment(each, params, home)))
    .flatMap((moment) => (moment ? [dateIn(moment, zone)] : []));
  const recurrence: Recurrence = { ...pattern, end, exceptions: [...new Set(exceptions)].sort() };
  const day = start.toString();
  return recurrenceDates(day, { ...recurrence, exceptions: [] }, day, day).length > 0
    ? recurrence
    : undefined;
}

/** A last moment before the series' time of day leaves that day out. */
function lastDate(last: IcsMoment, at: Temporal.PlainDateTime, zone: string): string {
  const end = inZone(last, zone);
  const isBefore = !last.allDay && Temporal.PlainTime.compare(end, at) < 0;
  return end
    .toPlainDate()
    .subtract({ days: isBefore ? 1 : 0 })
    .toString();
}

/** A moment in UTC is shown on the clock of `home`, unless UTC is meant, as it is where something comes again. */
function clockOf({ zone }: IcsMoment, home: string, isMeant: boolean): string {
  return zone === 'UTC' && !isMeant ? home : zone;
}

function minutesOf(event: Component, start: IcsMoment, home: string): number {
  if (start.allDay) return 0;
  const end = momentOf(first(event, 'DTEND'), home);
  if (end) return inDay((at(end) - at(start)) / 60_000);
  try {
    return inDay(Temporal.Duration.from(first(event, 'DURATION')?.value.trim() ?? 'PT0S').total('minutes'));
  } catch {
    return 0;
  }
}

function at({ at: wall, zone }: IcsMoment): number {
  return wall.toZonedDateTime(zone).epochMilliseconds;
}

function inDay(minutes: number): number {
  return Math.min(Math.max(Math.round(minutes), 0), DAY_MINUTES);
}

function detailsOf({ lines, parts }: Component): readonly string[] {
  const named = lines.map(({ name }) => name).filter((name) => DETAILS.includes(name));
  return [...new Set([...named, ...parts.map(({ name }) => name)])];
}

/** What a file of ours says beyond what iCalendar has a name for. */
function extrasOf(event: Component) {
  const line = first(event, OURS);
  try {
    const parsed = line && slotExtrasSchema.safeParse(JSON.parse(unescapeText(line.value)));
    return parsed?.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function momentOf(line: ContentLine | undefined, home: string): IcsMoment | null {
  return line ? readMoment(line.value, line.params, home) : null;
}

function dateIn(moment: IcsMoment, zone: string): string {
  return inZone(moment, zone).toPlainDate().toString();
}

function uidOf(event: Component): string {
  return (first(event, 'UID')?.value.trim() || titleOf(event.lines) || 'event').slice(0, LONGEST_ID);
}

function titleOf(lines: readonly ContentLine[]): string {
  return unescapeText(lines.find(({ name }) => name === 'SUMMARY')?.value ?? '');
}

function first({ lines }: Component, name: string): ContentLine | undefined {
  return lines.find((line) => line.name === name);
}
