import { describe, expect, it } from 'vitest';
import { continuationsOf } from '@/lib/core/calendar/continuation';
import { aSlot } from '@/tests/support/builders';

const goesOn = (date: string, time: string, minutes: number, zone = 'Asia/Seoul') =>
  continuationsOf(aSlot({ date, time, minutes, zone })).map(
    (part) => `${part.date} ${part.time} ${part.minutes} ${part.until}`,
  );

describe('a slot that ends past midnight', () => {
  it('goes on the next day, over the end of a month and a year, too', () => {
    expect(goesOn('2026-11-25', '23:30', 60)).toEqual(['2026-11-26 00:00 30 00:30']);
    expect(goesOn('2026-12-31', '23:30', 60)).toEqual(['2027-01-01 00:00 30 00:30']);
    expect(goesOn('2028-02-28', '22:00', 1_440)).toEqual(['2028-02-29 00:00 1320 22:00']);
  });

  it('does not go on where it ends at midnight or before', () => {
    expect(goesOn('2026-11-25', '23:30', 30)).toEqual([]);
    expect(goesOn('2026-11-25', '23:30', 0)).toEqual([]);
    expect(goesOn('2026-11-25', '09:00', 60)).toEqual([]);
  });

  it('ends by the clock of its zone where that changes in the night', () => {
    // In Berlin, 02:00 becomes 03:00, and in autumn 03:00 becomes 02:00.
    expect(goesOn('2026-03-28', '23:30', 180, 'Europe/Berlin')).toEqual(['2026-03-29 00:00 210 03:30']);
    expect(goesOn('2026-10-24', '23:30', 210, 'Europe/Berlin')).toEqual(['2026-10-25 00:00 120 02:00']);
    expect(goesOn('2026-10-24', '23:30', 240, 'Europe/Berlin')).toEqual(['2026-10-25 00:00 150 02:30']);
  });

  it('begins when its day does: in Havana the clock goes from midnight to one, in Beirut back to eleven', () => {
    expect(goesOn('2026-03-07', '23:30', 60, 'America/Havana')).toEqual(['2026-03-08 01:00 30 01:30']);
    expect(goesOn('2026-10-24', '23:30', 60, 'Asia/Beirut')).toEqual([]);
    expect(goesOn('2026-10-24', '23:30', 120, 'Asia/Beirut')).toEqual(['2026-10-25 00:00 30 00:30']);
  });

  it('reaches into a third day where the second is shorter than it is long', () => {
    expect(goesOn('2026-03-28', '23:50', 1_440, 'Europe/Berlin')).toEqual([
      '2026-03-29 00:00 1440 null',
      '2026-03-30 00:00 50 00:50',
    ]);
  });
});
