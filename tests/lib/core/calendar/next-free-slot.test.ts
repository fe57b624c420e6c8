import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { nextFreeSlot } from '@/lib/core/calendar/next-free-slot';
import type { Slot } from '@/lib/core/calendar/slot';
import { slotInstant } from '@/lib/core/calendar/today';
import { aSlot } from '../../../support/builders';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const MORNING = { hours: [9, 10], weekdays: [1, 2, 3, 4, 5] };
const at = (wall: string, zone: string) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;

function next(wall: string, changes: Partial<Parameters<typeof nextFreeSlot>[0]> = {}) {
  const zone = changes.zone ?? 'Asia/Seoul';
  const slot = nextFreeSlot({
    slots: [],
    site: 'x',
    account: 'moa_kr',
    times: MORNING,
    now: at(wall, zone),
    zone,
    ...changes,
  });
  return slot && `${slot.date} ${slot.time} +${slot.inDays}`;
}
const taken = (date: string, time: string, changes: Partial<Slot> = {}) =>
  aSlot({ id: `${date}${time}`, date, time, ...changes });

describe('the next free slot', () => {
  it('is the next best hour, today if there still is one', () => {
    expect(next('2026-11-24T08:00')).toBe('2026-11-24 09:00 +0');
    expect(next('2026-11-24T09:00')).toBe('2026-11-24 10:00 +0');
    expect(next('2026-11-24T10:00')).toBe('2026-11-25 09:00 +1');
  });

  it('waits for the next good weekday', () => {
    expect(next('2026-11-27T18:00')).toBe('2026-11-30 09:00 +3');
  });

  it('stays an hour clear of the account’s other slots', () => {
    const slots = [taken('2026-11-24', '09:30')];
    expect(next('2026-11-24T08:00', { slots })).toBe('2026-11-25 09:00 +1');
    expect(next('2026-11-24T08:00', { slots: [taken('2026-11-24', '09:00')] })).toBe('2026-11-24 10:00 +0');
    expect(next('2026-11-24T08:00', { slots: [taken('2026-11-24', '08:01')] })).toBe('2026-11-24 10:00 +0');
    expect(next('2026-11-24T08:00', { slots: [taken('2026-11-24', '08:00')] })).toBe('2026-11-24 09:00 +0');
  });

  it('minds slots that were planned in another zone', () => {
    const slots = [taken('2026-11-24', '01:00', { zone: 'Europe/Berlin' })];

    expect(next('2026-11-24T08:00', { slots })).toBe('2026-11-24 10:00 +0');
  });

  it.each([
    ['another account', { account: '@moa_care' }],
    ['the other site', { site: 'facebook' }],
    ['a skipped post', { state: 'skipped' }],
    ['a missed one', { state: 'missed' }],
  ] as const)('does not mind %s', (_, changes) => {
    expect(next('2026-11-24T08:00', { slots: [taken('2026-11-24', '09:00', changes)] })).toBe(
      '2026-11-24 09:00 +0',
    );
  });

  it('minds what went out already, and slots of an account that nobody named', () => {
    for (const changes of [{ state: 'posted' }, { account: '' }, { account: 'MOA_KR' }] as const)
      expect(next('2026-11-24T08:00', { slots: [taken('2026-11-24', '09:00', changes)] })).toBe(
        '2026-11-24 10:00 +0',
      );
  });

  it.each(['Asia/Seoul', 'America/New_York', 'Europe/Berlin'])('crosses the end of a year in %s', (zone) => {
    expect(next('2026-12-31T23:30', { zone })).toBe('2027-01-01 09:00 +1');
    expect(next('2027-12-31T23:30', { zone })).toBe('2028-01-03 09:00 +3');
    expect(next('2028-02-28T23:00', { zone })).toBe('2028-02-29 09:00 +1');
  });

  const nights = { hours: [2], weekdays: EVERY_DAY };

  it.each([
    ['America/New_York', '2027-03-13T12:00', '2027-03-15 02:00 +2'],
    ['Europe/Berlin', '2027-03-27T12:00', '2027-03-29 02:00 +2'],
    ['Asia/Seoul', '2027-03-27T12:00', '2027-03-28 02:00 +1'],
  ])('passes over an hour that the clock change in %s skips', (zone, now, expected) => {
    expect(next(now, { zone, times: nights })).toBe(expected);
  });

  it('takes the first of an hour that comes twice', () => {
    const zone = 'Europe/Berlin';
    const found = nextFreeSlot({
      slots: [],
      site: 'x',
      account: '',
      times: nights,
      now: at('2026-10-24T12:00', zone),
      zone,
    });

    expect(found).toMatchObject({ date: '2026-10-25', time: '02:00' });
    expect(new Date(slotInstant(found!)).toISOString()).toBe('2026-10-25T00:00:00.000Z');
  });

  it('counts an hour of distance in real time across the clock change', () => {
    const zone = 'America/New_York';
    // 01:30 in the morning of the day on which 02:00 becomes 03:00: half an hour before 03:00.
    const slots = [taken('2027-03-14', '01:30', { zone })];
    const times = { hours: [3], weekdays: EVERY_DAY };

    expect(next('2027-03-14T00:30', { zone, slots, times })).toBe('2027-03-15 03:00 +1');
  });

  it('is none where sixty days hold none', () => {
    expect(next('2026-11-24T08:00', { times: { hours: [], weekdays: EVERY_DAY } })).toBeNull();
    expect(next('2026-11-24T08:00', { times: { hours: [9], weekdays: [] } })).toBeNull();
  });

  it('is always ahead, at a best hour of a best day, and an hour clear', () => {
    const hours = fc.uniqueArray(fc.nat(23), { minLength: 1, maxLength: 4 });
    const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
    const zones = fc.constantFrom('Asia/Seoul', 'America/New_York', 'Europe/Berlin', 'UTC');
    const slot = fc.record({ day: fc.nat(5), hour: fc.nat(23), minute: fc.nat(59) });
    fc.assert(
      fc.property(
        hours,
        weekdays,
        zones,
        fc.array(slot, { maxLength: 12 }),
        fc.nat(365 * 24),
        (h, w, zone, busy, later) => {
          const now = Date.UTC(2026, 9, 1) + later * 3_600_000;
          const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
          const two = (value: number) => String(value).padStart(2, '0');
          const slots = busy.map(({ day, hour, minute }, index) =>
            aSlot({
              id: `${index}`,
              zone,
              date: today.add({ days: day }).toString(),
              time: `${two(hour)}:${two(minute)}`,
            }),
          );
          const found = nextFreeSlot({
            slots,
            site: 'x',
            account: 'moa_kr',
            times: { hours: h, weekdays: w },
            now,
            zone,
          });
          if (!found) return;
          const instant = slotInstant(found);
          expect(instant).toBeGreaterThan(now);
          expect(h).toContain(Number(found.time.slice(0, 2)));
          expect(w).toContain(Temporal.PlainDate.from(found.date).dayOfWeek);
          for (const other of slots)
            expect(Math.abs(slotInstant(other) - instant)).toBeGreaterThanOrEqual(3_600_000);
          expect(today.add({ days: found.inDays }).toString()).toBe(found.date);
        },
      ),
      { numRuns: 60 },
    );
  });
});
