import { Temporal } from 'temporal-polyfill';
import type { ReadSlot } from '@/lib/core/calendar/import-slots';
import type { IcsPart, LeftOut, LeftOutReason } from '@/lib/core/calendar/left-out';
import { occurrenceId } from '@/lib/core/calendar/occurrence-id';
import { slotExtrasSchema } from '@/lib/schemas/slot-extras';
import { type Component, type ContentLine, firstLine, readComponents, unescapeText } from './content-lines';
import { lastingOf } from './ics-lasting';
import { dateIn, type IcsMoment, inZone, momentOf, readMoment } from './ics-moment';
import type { IcsReport, Lasting } from './ics-report';
import { readRecurrence } from './read-recurrence';

/** Where an event says no time. */
const ALL_DAY_TIME = '09:00';
const DAY_MINUTES = 1_440;
const LONGEST_THEME = 2_000;
const LONGEST_BRIEF = 200_000;
const LONGEST_ID = 180;
const OURS = 'X-TONEWRIGHT-SLOT';
/** What a slot has no place for and somebody may miss. */
const DETAILS: readonly IcsPart[] = [
  'ATTENDEE',
  'ORGANIZER',
  'LOCATION',
  'URL',
  'ATTACH',
  'CATEGORIES',
  'RDATE',
  'GEO',
];

/** Null where the text is no iCalendar file. Times without a zone are on the clock of `home` (IANA name). */
export function readIcs(text: string, home: string): IcsReport | null {
  const calendars = readComponents(text).filter(({ name }) => name === 'VCALENDAR');
  if (calendars.length === 0) return null;
  const leftOut: LeftOut[] = [];
  const lasting = new Map<string, Lasting>();
  const begins = new Map<string, number>();
  const slots = calendars.flatMap(({ lines, parts }) => {
    const zone = lines.find(({ name }) => name === 'X-WR-TIMEZONE');
    const clock = (zone && readMoment('19700101T000000', { TZID: zone.value.trim() }, home)?.zone) ?? home;
    const events = parts.filter(({ name }) => name === 'VEVENT');
    for (const { name, line, lines: inside } of parts)
      if (name !== 'VEVENT' && name !== 'VTIMEZONE')
        leftOut.push({ title: titleOf(inside), line, reason: 'component', part: name });
    const masters = new Map(
      events.filter((event) => !firstLine(event, 'RECURRENCE-ID')).map((event) => [uidOf(event), event]),
    );
    const cancelled = Map.groupBy(events.filter(isCancelled), uidOf);
    return events.flatMap((event) => {
      const uid = uidOf(event);
      const series = { master: masters.get(uid), cancelled: cancelled.get(uid) ?? [] };
      const slot = readEvent(event, series, clock, leftOut);
      const lasts = slot && lastingOf(event, slot, clock);
      if (lasts) lasting.set(slot.id, lasts);
      if (slot) begins.set(slot.id, event.line);
      return slot ?? [];
    });
  });
  const [name = ''] = calendars.flatMap(({ lines }) =>
    lines.flatMap((line) =>
      /^(?:X-WR-CALNAME|NAME)$/.test(line.name) ? unescapeText(line.value).trim() : [],
    ),
  );
  return { name, slots, lasting, lines: begins, leftOut };
}

/** What else a file says of an event's series. */
interface Series {
  readonly master: Component | undefined;
  /** Its days that were called off. */
  readonly cancelled: readonly Component[];
}

function readEvent(
  event: Component,
  { master, cancelled }: Series,
  home: string,
  leftOut: LeftOut[],
): ReadSlot | null {
  const title = titleOf(event.lines);
  const note = (reason: LeftOutReason, about = '', part = '') =>
    void leftOut.push({ title, line: lineOf(event, about), reason, part });
  const start = momentOf(firstLine(event, 'DTSTART'), home);
  const instance = firstLine(event, 'RECURRENCE-ID');
  if (!start) note('noStart');
  else if (isCancelled(event)) {
    // The day of a series is left out of it instead.
    if (!instance || !master) note('cancelled', 'STATUS');
  } else if (instance?.params['RANGE']) note('thisAndFuture', 'RECURRENCE-ID');
  else {
    const series = momentOf(master && firstLine(master, 'DTSTART'), home) ?? start;
    const original = instance && momentOf(instance, home);
    const ours = extrasOf(event);
    const { id: ownId, ...extras } = ours ?? {};
    const zone = clockOf(start, home, ours !== null || firstLine(event, 'RRULE') !== undefined);
    const at = inZone(start, zone);
    const seriesId = (master && extrasOf(master)?.id) ?? (instance ? null : ownId) ?? `ics:${uidOf(event)}`;
    const date = original && dateIn(original, clockOf(series, home, true));
    const rule = instance ? null : readRecurrence({ event, cancelled, at, zone, home });
    if (rule === undefined) note('repeat', 'RRULE', firstLine(event, 'RRULE')?.value);
    if (start.allDay) note('allDay', 'DTSTART');
    if (start.unknownZone !== null) note('zone', 'DTSTART', start.unknownZone);
    const details = detailsOf(event);
    if (details.length > 0) note('details', details[0], details.join(', '));
    return {
      id: date ? occurrenceId(seriesId, date) : seriesId,
      date: at.toPlainDate().toString(),
      time: start.allDay ? ALL_DAY_TIME : at.toPlainTime().toString({ smallestUnit: 'minute' }),
      zone,
      minutes: minutesOf(event, start, home),
      theme: title.slice(0, LONGEST_THEME),
      brief: unescapeText(firstLine(event, 'DESCRIPTION')?.value ?? '').slice(0, LONGEST_BRIEF),
      recurrence: rule ?? null,
      occurrence: date ? { seriesId, date } : null,
      ...extras,
    };
  }
  return null;
}

/**
 * A moment in UTC is shown on the clock of `home`, unless UTC is meant, as it is where something comes again, or that clock
 * shows this time for the second time: a slot's time would mean the first.
 */
function clockOf(moment: IcsMoment, home: string, isMeant: boolean): string {
  if (moment.zone !== 'UTC' || isMeant) return moment.zone;
  const shown = { ...moment, at: inZone(moment, home), zone: home };
  return at(shown) === at(moment) ? home : 'UTC';
}

function minutesOf(event: Component, start: IcsMoment, home: string): number {
  if (start.allDay) return 0;
  const end = momentOf(firstLine(event, 'DTEND'), home);
  // In the hour that comes twice, an end that would lie before the start is of the second time.
  if (end) return inDay((at(end, at(end) < at(start) ? 'later' : 'compatible') - at(start)) / 60_000);
  try {
    return inDay(
      Temporal.Duration.from(firstLine(event, 'DURATION')?.value.trim() ?? 'PT0S').total('minutes'),
    );
  } catch {
    return 0;
  }
}

function isCancelled(event: Component): boolean {
  return /^CANCELLED$/i.test(firstLine(event, 'STATUS')?.value.trim() ?? '');
}

/** Of a time that comes twice, the first unless told; a skipped one comes as much later as the gap is long. */
function at({ at: wall, zone }: IcsMoment, disambiguation: 'compatible' | 'later' = 'compatible'): number {
  return wall.toZonedDateTime(zone, { disambiguation }).epochMilliseconds;
}

function inDay(minutes: number): number {
  return Math.min(Math.max(Math.round(minutes), 0), DAY_MINUTES);
}

function detailsOf({ lines, parts }: Component): readonly string[] {
  const named = lines.map(({ name }) => name).filter((name) => DETAILS.some((detail) => detail === name));
  return [...new Set([...named, ...parts.map(({ name }) => name)])];
}

/** What a file of ours says beyond what iCalendar has a name for. */
function extrasOf(event: Component) {
  const line = firstLine(event, OURS);
  try {
    const parsed = line && slotExtrasSchema.safeParse(JSON.parse(unescapeText(line.value)));
    return parsed?.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function uidOf(event: Component): string {
  return (firstLine(event, 'UID')?.value.trim() || titleOf(event.lines) || 'event').slice(0, LONGEST_ID);
}

function titleOf(lines: readonly ContentLine[]): string {
  return unescapeText(lines.find(({ name }) => name === 'SUMMARY')?.value ?? '');
}

/** Where an event says or holds that; where it begins if it does not. */
function lineOf({ line, lines, parts }: Component, about: string): number {
  return [...lines, ...parts].find(({ name }) => name === about)?.line ?? line;
}
