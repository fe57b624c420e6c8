import { Temporal } from 'temporal-polyfill';
import type { Slot } from '@/lib/core/calendar/slot';
import { slotInstant } from '@/lib/core/calendar/today';
import { escapeText, writeLine } from './content-lines';
import { writeRule } from './ics-recurrence';
import { writeTimeZone } from './write-time-zone';

/**
 * The calendar as an iCalendar file (RFC 5545) that Google, Outlook and Apple read, and we read back whole but for the
 * links to drafts. `now` in epoch milliseconds.
 */
export function writeIcs(slots: readonly Slot[], now: number): string {
  const zones = [...new Set(slots.map(({ zone }) => zone))].filter((zone) => zone !== 'UTC');
  const times = new Map(slots.map(({ id, time, zone }) => [id, { time, zone }]));
  return [
    ...['BEGIN:VCALENDAR\r\n', 'VERSION:2.0\r\n', 'PRODID:-//Tonewright//Tonewright//EN\r\n'],
    'CALSCALE:GREGORIAN\r\n',
    ...zones.map((zone) => writeTimeZone(zone, now)),
    ...slots.map((slot) => writeEvent(slot, times.get(slot.occurrence?.seriesId ?? '') ?? slot)),
    'END:VCALENDAR\r\n',
  ].join('');
}

/** An occurrence is named by the day and time at which its series has it. */
function writeEvent(slot: Slot, series: Pick<Slot, 'time' | 'zone'>): string {
  const { id, date, time, zone, minutes, theme, brief, recurrence, occurrence } = slot;
  const { site, account, kind, checklist, owner, state } = slot;
  const start = Temporal.PlainDateTime.from(`${date}T${time}`);
  const lines: (readonly [name: string, value: string])[] = [
    ['UID', escapeText(occurrence?.seriesId ?? id)],
    ['DTSTAMP', utc(slot.updatedAt)],
    local('DTSTART', start, zone),
    // An end on the clock would be two in the hour that comes twice in autumn.
    ['DURATION', `PT${minutes}M`],
    ['SUMMARY', escapeText(theme)],
    ...(brief ? [['DESCRIPTION', escapeText(brief)] as const] : []),
    ...(occurrence
      ? [
          local(
            'RECURRENCE-ID',
            Temporal.PlainDateTime.from(`${occurrence.date}T${series.time}`),
            series.zone,
          ),
        ]
      : []),
    ...(recurrence ? [['RRULE', writeRule(recurrence, lastOf(slot))] as const] : []),
    ...(recurrence?.exceptions ?? []).map((day) =>
      local('EXDATE', Temporal.PlainDateTime.from(`${day}T${time}`), zone),
    ),
    ['X-TONEWRIGHT-SLOT', escapeText(JSON.stringify({ id, site, account, kind, checklist, owner, state }))],
  ];
  const body = lines.map(([name, value]) => writeLine(name, value)).join('');
  return `BEGIN:VEVENT\r\n${body}END:VEVENT\r\n`;
}

function lastOf({ recurrence, time, zone }: Slot): string | null {
  const { end } = recurrence ?? {};
  return end && 'until' in end ? utc(slotInstant({ date: end.until, time, zone })) : null;
}

function local(name: string, moment: Temporal.PlainDateTime, zone: string): readonly [string, string] {
  const value = compact(moment);
  return zone === 'UTC' ? [name, `${value}Z`] : [`${name};TZID=${zone}`, value];
}

function utc(at: number): string {
  return `${compact(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').toPlainDateTime())}Z`;
}

function compact(moment: Temporal.PlainDateTime): string {
  return moment.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}
