import type { FeedContent, FeedFailureReason } from '@/lib/core/calendar/feed/calendar-feed';
import type { FeedEvent } from '@/lib/core/calendar/feed/feed-event';
import type { ReadSlot } from '@/lib/core/calendar/import-slots';
import type { LeftOut } from '@/lib/core/calendar/left-out';
import { feedEventSchema } from '@/lib/schemas/feed-event';
import { decodeFile } from '../decode-file';
import type { Lasting } from './ics-report';
import { readIcs } from './read-ics';

type FeedReading =
  | ({ readonly ok: true } & Pick<FeedContent, 'name' | 'events' | 'leftOut'>)
  | { readonly ok: false; readonly reason: FeedFailureReason };

const LONGEST_NAME = 200;
/** A file that ends before its last line was cut off on its way. */
const WHOLE = /(?:^|\n)END:VCALENDAR\s*$/i;

/**
 * What a calendar holds that is only to be read; or why it is none. Every event is as `feedEventSchema` has it: others are
 * named among what was left out. Times without a zone are on the clock of `home` (IANA name).
 */
export async function readFeed(file: Blob, home: string): Promise<FeedReading> {
  const text = await decodeFile(file, ['utf-8', 'utf-8 folded', 'euc-kr']);
  const report = text.ok ? readIcs(text.value, home) : null;
  if (!text.ok || !report) return { ok: false, reason: 'notCalendar' };
  if (!WHOLE.test(text.value)) return { ok: false, reason: 'incomplete' };
  const unreadable: LeftOut[] = [];
  const events = report.slots.flatMap((slot) => {
    const read = feedEventSchema.safeParse(eventOf(slot, report.lasting.get(slot.id)));
    if (read.success) return read.data;
    const line = report.lines.get(slot.id) ?? 1;
    unreadable.push({ title: slot.theme, line, reason: 'unreadable', part: '' });
    return [];
  });
  return {
    ok: true,
    name: report.name.slice(0, LONGEST_NAME),
    events: [...new Map(events.map((event) => [event.id, event])).values()],
    // What lasts all day is shown so.
    leftOut: distinct([...report.leftOut.filter(({ reason }) => reason !== 'allDay'), ...unreadable]),
  };
}

function eventOf(slot: ReadSlot, lasting: Lasting = { allDay: false, days: 1 }): FeedEvent {
  const { id, date, time, zone, minutes, theme, brief, recurrence, occurrence } = slot;
  return {
    ...{ id, date, zone, minutes, recurrence, occurrence },
    time: lasting.allDay ? null : time,
    days: lasting.days,
    title: theme,
    description: brief,
  };
}

function distinct(leftOut: readonly LeftOut[]): readonly LeftOut[] {
  return [...new Map(leftOut.map((one) => [[one.title, one.reason, one.part].join('\n'), one])).values()];
}
