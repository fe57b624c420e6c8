import { describe, expect, it } from 'vitest';
import { PLAIN_SLOT, type Slot } from '@/lib/core/calendar/slot';
import { arrangeToday, slotInstant, slotsToday, todayIn } from '@/lib/core/calendar/today';

const SLOT: Slot = {
  ...PLAIN_SLOT,
  id: 's',
  date: '2026-11-22',
  time: '10:00',
  zone: 'Asia/Seoul',
  site: 'x',
  account: '',
  theme: '',
  kind: 'information',
  createdAt: 0,
  updatedAt: 0,
};
const slot = (part: Partial<Slot>): Slot => ({
  ...SLOT,
  id: `${part.date}${part.time}${part.zone}`,
  ...part,
});
const at = (iso: string) => Date.parse(iso);
const idsOf = (slots: readonly Slot[]) => slots.map(({ id }) => id);

describe('the time of a slot', () => {
  it.each([
    ['2026-11-22', '10:00', 'Asia/Seoul', '2026-11-22T01:00:00Z'],
    ['2026-11-22', '10:00', 'UTC', '2026-11-22T10:00:00Z'],
    ['2026-07-01', '10:00', 'America/New_York', '2026-07-01T14:00:00Z'],
    ['2026-12-01', '10:00', 'America/New_York', '2026-12-01T15:00:00Z'],
    ['2026-12-31', '23:59', 'Europe/Berlin', '2026-12-31T22:59:00Z'],
    ['2028-02-29', '00:00', 'UTC', '2028-02-29T00:00:00Z'],
  ])('%s %s in %s is %s', (date, time, zone, iso) => {
    expect(slotInstant({ date, time, zone })).toBe(at(iso));
  });

  it('moves on by an hour where the clocks skip it', () => {
    expect(slotInstant({ date: '2026-03-29', time: '02:30', zone: 'Europe/Berlin' })).toBe(
      at('2026-03-29T01:30:00Z'),
    );
    expect(slotInstant({ date: '2026-03-08', time: '02:30', zone: 'America/New_York' })).toBe(
      at('2026-03-08T07:30:00Z'),
    );
  });

  it('means the first where the clocks show it twice', () => {
    expect(slotInstant({ date: '2026-11-01', time: '01:30', zone: 'America/New_York' })).toBe(
      at('2026-11-01T05:30:00Z'),
    );
  });

  it('refuses a zone or time that does not exist', () => {
    expect(() => slotInstant({ date: '2026-11-22', time: '25:00', zone: 'UTC' })).toThrow(RangeError);
    expect(() => slotInstant({ date: '2026-11-22', time: '10:00', zone: 'Mars/Base' })).toThrow(RangeError);
  });
});

describe('today', () => {
  it('is another day elsewhere', () => {
    const newYear = at('2026-12-31T16:00:00Z');
    expect(todayIn('Asia/Seoul', newYear)).toBe('2027-01-01');
    expect(todayIn('Europe/Berlin', newYear)).toBe('2026-12-31');
    expect(todayIn('America/New_York', newYear)).toBe('2026-12-31');
  });

  it('holds what falls on the reader’s day, wherever it was planned', () => {
    const evening = slot({ date: '2026-11-21', time: '20:00', zone: 'America/New_York' });
    const morning = slot({ date: '2026-11-22', time: '09:00', zone: 'Asia/Seoul' });
    const night = slot({ date: '2026-11-22', time: '20:00', zone: 'America/New_York' });
    const now = at('2026-11-22T03:00:00Z');
    expect(idsOf(slotsToday([night, evening, morning], 'Asia/Seoul', now))).toEqual(
      idsOf([morning, evening]),
    );
    expect(idsOf(slotsToday([night, evening, morning], 'America/New_York', now))).toEqual(
      idsOf([morning, evening]),
    );
  });
});

describe('arranging the day', () => {
  const [early, due, next, late] = ['08:00', '10:00', '12:00', '18:00'].map((time) =>
    slot({ date: '2026-11-22', time, zone: 'UTC' }),
  );
  const all = [late!, due!, early!, next!];
  const now = at('2026-11-22T10:30:00Z');

  it('shows the slot that came due last, the next one, and the rest by time', () => {
    const today = arrangeToday(all, now);
    expect([today.now, today.next]).toEqual([due, next]);
    expect(today.rest).toEqual([early, late]);
  });

  it('passes over what is posted, skipped or missed', () => {
    const done = all.map((one) => (one === due || one === next ? { ...one, state: 'posted' as const } : one));
    const today = arrangeToday(done, now);
    expect([today.now, today.next]).toEqual([early, late]);
    expect(idsOf(today.rest)).toEqual(idsOf([due!, next!]));
  });

  it('counts a slot as due from its very minute', () => {
    expect(arrangeToday(all, at('2026-11-22T12:00:00Z')).now).toBe(next);
  });

  it('is empty on an empty day', () => {
    expect(arrangeToday([], now)).toEqual({ now: null, next: null, rest: [] });
  });
});
