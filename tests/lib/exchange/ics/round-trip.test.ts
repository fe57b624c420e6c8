import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importSlots } from '@/lib/core/calendar/import-slots';
import { occurrenceId } from '@/lib/core/calendar/occurrence-id';
import type { Recurrence } from '@/lib/core/calendar/recurrence';
import { recurrenceDates } from '@/lib/core/calendar/recurrence-dates';
import { PLAIN_SLOT, SLOT_KINDS, SLOT_STATES, type Slot } from '@/lib/core/calendar/slot';
import { readIcs } from '@/lib/exchange/ics/read-ics';
import { writeIcs } from '@/lib/exchange/ics/write-ics';
import { anyDate, anyRecurrence } from '@/tests/support/any-recurrence';
import { aSlot, NOW } from '@/tests/support/builders';

/** Letters of all scripts, emoji and what the format itself uses; lone halves of a letter have no UTF-8. */
const text = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('\\', ';', ',', ':', '"', '\n')),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const two = (value: number) => String(value).padStart(2, '0');

const anySlot = fc.record({
  date: anyDate,
  time: fc.tuple(fc.integer({ min: 5, max: 23 }), fc.nat(59)).map(([h, m]) => `${two(h)}:${two(m)}`),
  zone: fc.constantFrom('Asia/Seoul', 'America/New_York', 'Europe/Berlin', 'UTC'),
  minutes: fc.nat(1_440),
  site: fc.constantFrom('x', 'facebook'),
  account: text,
  theme: text,
  kind: fc.constantFrom(...SLOT_KINDS),
  brief: text,
  checklist: fc.array(fc.record({ id: fc.uuid(), text, done: fc.boolean() }), { maxLength: 2 }),
  owner: text,
  state: fc.constantFrom(...SLOT_STATES),
});

/** Slots that stand alone, and series, each with a day that was moved. */
const anyCalendar = fc
  .array(
    fc.record({
      slot: anySlot,
      recurrence: fc.option(anyRecurrence as fc.Arbitrary<Recurrence>),
      moved: anySlot,
    }),
    { maxLength: 5 },
  )
  .map((all) =>
    all.flatMap(({ slot, recurrence, moved }, index): Slot[] => {
      const id = `s-${index}`;
      const row = { ...PLAIN_SLOT, ...slot, id, createdAt: NOW, updatedAt: NOW } as Slot;
      const [first] = recurrence ? recurrenceDates(slot.date, recurrence, slot.date, '2120-01-01') : [];
      if (!recurrence || !first) return [row];
      const series = { ...row, date: first, recurrence: without(recurrence, first) };
      const occurrence = { seriesId: id, date: first };
      const one = { ...row, ...moved, id: occurrenceId(id, first), occurrence } as Slot;
      return [series, one];
    }),
  );

describe('the calendar as an iCalendar file', () => {
  it('comes back into an empty profile as the same slots', () => {
    fc.assert(
      fc.property(anyCalendar, (slots) => {
        const read = readIcs(writeIcs(slots, NOW), 'Asia/Seoul');

        expect(read?.leftOut).toEqual([]);
        expect(importSlots([], read?.slots ?? [], { account: '', now: NOW }).added).toEqual(slots);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('has lines of at most 75 octets that end in CRLF, Korean included', () => {
    const file = writeIcs([aSlot({ theme: '가을 감사제 안내 '.repeat(30), brief: '🍂'.repeat(100) })], NOW);
    const lines = file.split('\r\n');

    expect(file).not.toMatch(/[^\r]\n/);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\ufffd');
  });

  it('tells the clock changes of each zone', () => {
    const file = writeIcs([aSlot({ zone: 'Europe/Berlin' }), aSlot({ id: 's2', zone: 'Asia/Seoul' })], NOW);

    expect(file).toContain(
      [
        'BEGIN:DAYLIGHT',
        'DTSTART:20260329T020000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        'END:DAYLIGHT',
      ].join('\r\n'),
    );
    expect(file).toContain('TZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nEND:STANDARD');
  });
});

/** The first day is one of the series, so that only its days can be left out. */
function without(recurrence: Recurrence, first: string): Recurrence {
  return { ...recurrence, exceptions: recurrence.exceptions.filter((date) => date > first).toSorted() };
}
