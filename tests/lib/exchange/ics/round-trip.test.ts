import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importSlots } from '@/lib/core/calendar/import-slots';
import { readIcs } from '@/lib/exchange/ics/read-ics';
import { writeIcs } from '@/lib/exchange/ics/write-ics';
import { anyCalendar } from '@/tests/support/any-calendar';
import { aSlot, NOW } from '@/tests/support/builders';

describe('the calendar as an iCalendar file', () => {
  it('comes back into an empty profile as the same slots', () => {
    fc.assert(
      fc.property(anyCalendar(), (slots) => {
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
        'DTSTART:19700329T020000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        'END:DAYLIGHT',
      ].join('\r\n'),
    );
    expect(file).toContain('TZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nEND:STANDARD');
  });
});
