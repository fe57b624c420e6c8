import { Temporal } from 'temporal-polyfill';
import { languageOf } from '../../language';
import { sentencesOf } from '../../text/sentences';
import type { Span } from '../../text/span';
import type { ClockWords, DayWords, DeadlineWords } from './deadline-words';
import { englishDeadlines } from './english-deadlines';
import { koreanDeadlines } from './korean-deadlines';

type Zoned = Temporal.ZonedDateTime;

/** A date that lies further back is of next year. */
const MONTHS_BACK = 6;
/** Where "3시" or "3:00" may be either, people mean the hour at which others are awake. */
const WAKING = { from: 7, until: 21 };
const END_OF_DAY = { hour: 23, minute: 59 };

/**
 * When what a reply of ours promises is due, in epoch milliseconds: the first of the moments that it names and that lie
 * after `now`; null where it names none. Days and hours are those of `zone`. Throws RangeError on an unknown zone.
 */
export function promisedTime(reply: string, now: number, zone: string): number | null {
  const times = sentencesIn(reply.normalize('NFKC'), zonedTime(now, zone))
    .flatMap(({ deadlines }) => deadlines.map(({ time }) => time))
    .filter((time) => time > now);
  return times.length > 0 ? Math.min(...times) : null;
}

/**
 * The sentences (UTF-16 offsets) that promise something for a moment of a named day that is over at `now`, and for none
 * that is still to come. Throws RangeError on an unknown zone.
 */
export function sentencesTooLate(reply: string, now: number, zone: string): readonly Span[] {
  return sentencesIn(reply, zonedTime(now, zone))
    .filter(({ deadlines }) => deadlines.every(({ time }) => time <= now))
    .filter(({ deadlines }) => deadlines.some(({ isFirm }) => isFirm))
    .map(({ sentence }) => sentence);
}

interface Deadline {
  /** Epoch milliseconds. */
  readonly time: number;
  readonly isFirm: boolean;
}

function sentencesIn(
  reply: string,
  now: Zoned,
): readonly { sentence: Span; deadlines: readonly Deadline[] }[] {
  const read = languageOf(reply) === 'ko' ? koreanDeadlines : englishDeadlines;
  // "3 p.m." ends no sentence; every character keeps its place.
  const text = reply.replace(/\b([ap])\.m\./gi, '$1m  ');
  return sentencesOf(text).map((sentence) => ({
    sentence,
    deadlines: read(text.slice(sentence.start, sentence.end)).flatMap((words): readonly Deadline[] => {
      const moment = momentOf(words, now);
      const isFirm = words.by === 'moment' && words.isFirm;
      return moment ? [{ time: moment.epochMilliseconds, isFirm }] : [];
    }),
  }));
}

function zonedTime(now: number, zone: string): Zoned {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
}

/** Null for a day or an hour that there is not. */
function momentOf(words: DeadlineWords, now: Zoned): Zoned | null {
  if (words.by === 'span') return afterSpan(words.count, words.unit, now);
  const date = words.day ? dateOf(words.day, now) : now.toPlainDate();
  if (!date) return null;
  if (!words.clock) return at(date, END_OF_DAY, now);
  const moment = clockOn(date, words.clock, now);
  // "17시까지", said at 18:00, means tomorrow's.
  const isPast = moment !== null && Temporal.ZonedDateTime.compare(moment, now) <= 0;
  return isPast && !words.day ? clockOn(date.add({ days: 1 }), words.clock, now) : moment;
}

function afterSpan(count: number, unit: 'minutes' | 'days' | 'working-days', now: Zoned): Zoned {
  if (unit === 'minutes') return now.add({ minutes: count });
  let date = now.toPlainDate();
  for (let left = count; left > 0; ) {
    date = date.add({ days: 1 });
    if (unit === 'days' || date.dayOfWeek < 6) left -= 1;
  }
  return at(date, END_OF_DAY, now);
}

function dateOf(words: DayWords, now: Zoned): Temporal.PlainDate | null {
  const today = now.toPlainDate();
  if (words.by === 'distance') return today.add({ days: words.days });
  if (words.by === 'weekday') {
    const ahead = words.weekday - today.dayOfWeek;
    if (words.weeks !== null) return today.add({ days: ahead + words.weeks * 7 });
    return today.add({ days: (ahead + 7) % 7 });
  }
  if (words.by === 'day') {
    const month = words.day < today.day ? today.add({ months: 1 }) : today;
    return existing({ year: month.year, month: month.month, day: words.day });
  }
  const date = existing({ year: words.year ?? today.year, month: words.month, day: words.day });
  if (!date || words.year !== null) return date;
  const isLongPast = Temporal.PlainDate.compare(date, today.subtract({ months: MONTHS_BACK })) < 0;
  return isLongPast ? date.add({ years: 1 }) : date;
}

function existing(parts: { year: number; month: number; day: number }): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(parts, { overflow: 'reject' });
  } catch {
    return null;
  }
}

function clockOn(date: Temporal.PlainDate, { hour, minute, half }: ClockWords, now: Zoned): Zoned | null {
  if (hour > 24 || minute > 59 || ((half === 'am' || half === 'pm') && hour > 12)) return null;
  if (half === 'am') return at(date, { hour: hour % 12, minute }, now);
  if (half === 'pm') return at(date, { hour: (hour % 12) + 12, minute }, now);
  if (half === 'whole')
    return hour === 24
      ? at(date.add({ days: 1 }), { hour: 0, minute }, now)
      : at(date, { hour, minute }, now);
  const either = [hour % 12, (hour % 12) + 12].filter((one) => one >= WAKING.from && one <= WAKING.until);
  const moments = either.map((one) => at(date, { hour: one, minute }, now));
  return moments.find((moment) => Temporal.ZonedDateTime.compare(moment, now) > 0) ?? moments[0] ?? null;
}

function at(date: Temporal.PlainDate, time: { hour: number; minute: number }, now: Zoned): Zoned {
  return date.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: Temporal.PlainTime.from(time) });
}
