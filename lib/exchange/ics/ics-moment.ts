import { Temporal } from 'temporal-polyfill';
import { findIana } from 'windows-iana';
import type { ContentLine } from './content-lines';

/** When something is, as a file says it, on the clock of `zone`. */
export interface IcsMoment {
  readonly at: Temporal.PlainDateTime;
  /** IANA name. */
  readonly zone: string;
  readonly allDay: boolean;
  /** The zone's name in the file where nobody knows it: `at` is then taken for the reader's own clock. */
  readonly unknownZone: string | null;
}

const MOMENT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/;
/** Apple and others put a path before the name. */
const PATH = /^\/.*\/(?=[^/]+\/[^/]+$)/;

/** Of one value. A time without a zone is on the clock of `home`. Null where it is no day or time. */
export function readMoment(value: string, params: ContentLine['params'], home: string): IcsMoment | null {
  const [, year, month, day, hour, minute, second, utc] = MOMENT.exec(value.trim()) ?? [];
  try {
    const date = Temporal.PlainDate.from(`${year}-${month}-${day}`);
    if (hour === undefined)
      return { at: date.toPlainDateTime(), zone: home, allDay: true, unknownZone: null };
    const at = date.toPlainDateTime(`${hour}:${minute}:${second}`);
    if (utc) return { at, zone: 'UTC', allDay: false, unknownZone: null };
    const { TZID: name } = params;
    const zone = name === undefined ? home : zoneNamed(name);
    return { at, zone: zone ?? home, allDay: false, unknownZone: zone === null ? (name ?? null) : null };
  } catch {
    return null;
  }
}

/** Of a line that may be missing. */
export function momentOf(line: ContentLine | undefined, home: string): IcsMoment | null {
  return line ? readMoment(line.value, line.params, home) : null;
}

/** The same moment on the clock of another zone; a day stays that day, and a time of that very clock as it is written, though it be skipped. */
export function inZone({ at, zone, allDay }: IcsMoment, other: string): Temporal.PlainDateTime {
  return allDay || zone === other ? at : at.toZonedDateTime(zone).withTimeZone(other).toPlainDateTime();
}

/** ISO date of a moment on the clock of another zone. */
export function dateIn(moment: IcsMoment, zone: string): string {
  return inZone(moment, zone).toPlainDate().toString();
}

/** The IANA name of a zone as Google, Apple or Windows calls it; null where nobody knows it. */
function zoneNamed(name: string): string | null {
  return [name, name.replace(PATH, ''), ...findIana(name)].find(isZone) ?? null;
}

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}
