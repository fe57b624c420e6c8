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

  it('comes back the same in the nights in which clocks change, whatever the hour', () => {
    const night = fc.constantFrom('2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2027-03-14');
    fc.assert(
      fc.property(anyCalendar(night, fc.nat(4)), (slots) => {
        const read = readIcs(writeIcs(slots, NOW), 'America/New_York')?.slots ?? [];

        expect(importSlots([], read, { account: '', now: NOW }).added).toEqual(slots);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each([
    ['begins', '01:30', 45],
    ['ends', '00:45', 60],
    ['ends after it', '00:45', 120],
  ])('keeps the length of a slot that %s in the hour that comes twice', (_, time, minutes) => {
    const slot = aSlot({ date: '2026-11-01', time, zone: 'America/New_York', minutes });
    const file = writeIcs([slot], NOW);

    expect(file).toContain(`DTSTART;TZID=America/New_York:20261101T${time.replace(':', '')}00\r\n`);
    expect(file).toContain(`DURATION:PT${minutes}M\r\n`);
    expect(readIcs(file, 'Asia/Seoul')?.slots).toMatchObject([{ time, minutes }]);
  });

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
