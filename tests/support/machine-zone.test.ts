import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';

const DATES = ['2026-01-15', '2026-03-08', '2026-03-29', '2026-07-15', '2026-10-25', '2026-11-01'];

it('the machine stands where the suite was told to', () => {
  const zone = process.env['TZ'] ?? Temporal.Now.timeZoneId();
  const offsets = DATES.map((date) => Temporal.PlainDate.from(date).toZonedDateTime(zone).offsetNanoseconds);

  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  expect(DATES.map((date) => 0 - new Date(`${date}T00:00`).getTimezoneOffset() * 60e9)).toEqual(offsets);
});
