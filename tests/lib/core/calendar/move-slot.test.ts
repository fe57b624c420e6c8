import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MOVE_SCOPES,
  type MoveScope,
  type MoveTarget,
  moveOf,
  scopesOf,
} from '@/lib/core/calendar/move-slot';
import { findSlot, occurrencesBetween } from '@/lib/core/calendar/occurrences';
import type { Recurrence } from '@/lib/core/calendar/recurrence';
import type { Slot } from '@/lib/core/calendar/slot';
import { type SlotChanges, undoOf } from '@/lib/core/calendar/slot-changes';
import { shiftDate } from '@/lib/core/calendar/weeks';
import { anyDate, anyRecurrence } from '@/tests/support/any-recurrence';
import { aSlot } from '@/tests/support/builders';

const FOREVER = { interval: 1, end: null, exceptions: [] };
const WEEKDAYS: Recurrence = { frequency: 'weekly', weekdays: [1, 2, 3, 4, 5], ...FOREVER };
const MORNINGS = aSlot({ id: 'm', date: '2026-11-23', time: '09:00', recurrence: WEEKDAYS });

const inNovember = (rows: readonly Slot[]) =>
  occurrencesBetween(rows, '2026-11-23', '2026-11-30').map(({ date, time }) => `${date.slice(8)} ${time}`);

function moved(rows: readonly Slot[], id: string, to: MoveTarget, scope: MoveScope): readonly Slot[] {
  const slot = findSlot(rows, id);
  if (!slot) throw new Error(`no ${id}`);
  return apply(rows, moveOf(rows, { slot, to, scope, newId: 'new', now: 1 }));
}

describe('making one day of a series longer', () => {
  const to = { date: '2026-11-25', time: '09:00', minutes: 45 };
  const lengths = (scope: MoveScope) =>
    occurrencesBetween(moved([MORNINGS], 'm@2026-11-25', to, scope), '2026-11-24', '2026-11-26').map(
      ({ time, minutes }) => `${time} ${minutes}`,
    );

  it('leaves the others as long as they were, or takes along those that follow, or all', () => {
    expect(scopesOf([MORNINGS], findSlot([MORNINGS], 'm@2026-11-25') ?? MORNINGS, to)).toEqual(MOVE_SCOPES);
    expect(lengths('one')).toEqual(['09:00 30', '09:00 45', '09:00 30']);
    expect(lengths('following')).toEqual(['09:00 30', '09:00 45', '09:00 45']);
    expect(lengths('all')).toEqual(['09:00 45', '09:00 45', '09:00 45']);
  });
});

describe('moving one day of a series', () => {
  const to = { date: '2026-11-25', time: '15:00' };

  it('leaves all others where they are', () => {
    expect(inNovember(moved([MORNINGS], 'm@2026-11-25', to, 'one'))).toEqual([
      ...['23 09:00', '24 09:00', '25 15:00', '26 09:00', '27 09:00', '30 09:00'],
    ]);
  });

  it('and all that follow parts the series in two', () => {
    const rows = moved([MORNINGS], 'm@2026-11-25', to, 'following');

    expect(inNovember(rows)).toEqual([
      '23 09:00',
      '24 09:00',
      '25 15:00',
      '26 15:00',
      '27 15:00',
      '30 15:00',
    ]);
    expect(rows.map(({ id }) => id).sort()).toEqual(['m', 'new']);
  });

  it('or the whole moves every day of it, as far as that one went', () => {
    const next = { date: '2026-11-26', time: '08:30' };

    expect(inNovember(moved([MORNINGS], 'm@2026-11-25', next, 'all'))).toEqual([
      ...['24 08:30', '25 08:30', '26 08:30', '27 08:30', '28 08:30'],
    ]);
  });

  it('counts a series on that ends after a number of times', () => {
    const five = { ...MORNINGS, recurrence: { ...WEEKDAYS, end: { count: 5 }, exceptions: ['2026-11-24'] } };

    expect(
      inNovember(moved([five], 'm@2026-11-26', { date: '2026-11-26', time: '11:00' }, 'following')),
    ).toEqual([...['23 09:00', '25 09:00', '26 11:00', '27 11:00']]);
  });

  it('keeps a day that was changed by itself where it is, and in its place in the series', () => {
    const changed = aSlot({
      id: 'm@2026-11-27',
      date: '2026-11-27',
      time: '18:00',
      occurrence: { seriesId: 'm', date: '2026-11-27' },
    });
    for (const scope of ['following', 'all'] as const) {
      const rows = moved([MORNINGS, changed], 'm@2026-11-25', { date: '2026-11-25', time: '12:00' }, scope);
      expect(inNovember(rows)).toContain('27 18:00');
      expect(inNovember(rows)).not.toContain('27 12:00');
    }
  });

  it('takes a monthly day or weekday along', () => {
    const onThe = (recurrence: Recurrence, date: string) => aSlot({ id: 'm', date, recurrence });
    const dates = (rows: readonly Slot[]) =>
      occurrencesBetween(rows, '2027-01-01', '2027-03-31').map(({ date }) => date);

    const fifth = onThe({ frequency: 'monthly', monthDay: 5, ...FOREVER }, '2027-01-05');
    expect(dates(moved([fifth], 'm@2027-02-05', { date: '2027-02-08', time: '10:30' }, 'all'))).toEqual([
      ...['2027-01-08', '2027-02-08', '2027-03-08'],
    ]);
    const secondTuesday = onThe(
      { frequency: 'monthly', nth: 2, weekday: 2, ...FOREVER, exceptions: ['2027-03-09'] },
      '2027-01-12',
    );
    expect(
      dates(moved([secondTuesday], 'm@2027-02-09', { date: '2027-02-10', time: '10:30' }, 'all')),
    ).toEqual(['2027-01-13', '2027-02-10']);
  });
});

describe('moving a monthly series to a day that some months lack', () => {
  const fifth = aSlot({
    id: 'm',
    date: '2027-01-05',
    recurrence: { frequency: 'monthly', monthDay: 5, ...FOREVER },
  });
  const ofFebruary = (change: Partial<Slot>) =>
    aSlot({
      id: 'm@2027-02-05',
      date: '2027-02-05',
      ...change,
      occurrence: { seriesId: 'm', date: '2027-02-05' },
    });

  it.each<[string, Partial<Slot>]>([
    ['went out', { state: 'posted' }],
    ['has a draft', { draftId: 'd1' }],
    ['stands on another day', { date: '2027-02-08' }],
  ])('keeps the day of such a month that %s', (_, change) => {
    const own = ofFebruary(change);
    for (const scope of ['following', 'all'] as const) {
      const rows = moved([fifth, own], 'm@2027-01-05', { date: '2027-01-31', time: '10:30' }, scope);
      const february = occurrencesBetween(rows, '2027-02-01', '2027-02-28');

      expect(february).toMatchObject([{ date: own.date, state: own.state, draftId: own.draftId }]);
      expect(occurrencesBetween(rows, '2027-03-01', '2027-03-31')).toMatchObject([{ date: '2027-03-31' }]);
    }
  });
});

describe('what a move may hold for', () => {
  const scopes = (rows: readonly Slot[], id: string, date: string) =>
    scopesOf(rows, findSlot(rows, id) ?? MORNINGS, { date, time: '10:00' });

  it('is asked of a series, from its second day on in three ways', () => {
    expect(scopes([MORNINGS], 'm@2026-11-24', '2026-11-24')).toEqual(['one', 'following', 'all']);
    expect(scopes([MORNINGS], 'm@2026-11-23', '2026-11-23')).toEqual(['one', 'all']);
  });

  it('is that slot alone where it stands by itself, or was changed by itself', () => {
    const changed = aSlot({ id: 'm@2026-11-27', occurrence: { seriesId: 'm', date: '2026-11-27' } });

    expect(scopes([aSlot()], 's1', '2026-11-24')).toEqual(['one']);
    expect(scopes([MORNINGS, changed], 'm@2026-11-27', '2026-11-28')).toEqual(['one']);
  });

  it('is that day alone where every other week would come apart', () => {
    const everyOther = {
      ...MORNINGS,
      recurrence: { ...WEEKDAYS, frequency: 'weekly' as const, weekdays: [1, 7], interval: 2 },
    };
    expect(scopes([everyOther], 'm@2026-11-23', '2026-11-24')).toEqual(['one']);
    expect(scopes([everyOther], 'm@2026-11-23', '2026-11-30')).toEqual(['one', 'all']);
  });

  it('is that day alone where months are counted that not all have such a day', () => {
    const twice = { ...FOREVER, end: { count: 2 } };
    const fifthMonday = aSlot({
      id: 'm',
      date: '2026-11-30',
      recurrence: { frequency: 'monthly', nth: 5, weekday: 1, ...twice },
    });
    const onThe10th = aSlot({
      id: 'm',
      date: '2026-11-10',
      recurrence: { frequency: 'monthly', monthDay: 10, ...twice },
    });

    expect(scopes([fifthMonday], 'm@2027-03-29', '2027-03-30')).toEqual(['one']);
    expect(scopes([fifthMonday], 'm@2027-03-29', '2027-03-29')).toEqual(MOVE_SCOPES);
    expect(scopes([onThe10th], 'm@2026-12-10', '2026-12-30')).toEqual(['one']);
    expect(scopes([onThe10th], 'm@2026-12-10', '2026-12-12')).toEqual(MOVE_SCOPES);
  });
});

it('puts the slot where it is wanted whatever the move holds for, and takes it back whole', () => {
  fc.assert(
    fc.property(
      anyDate,
      anyRecurrence,
      fc.integer({ min: -9, max: 9 }),
      fc.nat(5),
      (date, rule, days, which) => {
        const series = aSlot({ id: 'm', date, recurrence: rule as Recurrence });
        const all = occurrencesBetween([series], date, shiftDate(date, 400));
        const slot = all[which % Math.max(all.length, 1)];
        if (!slot) return;
        const to = { date: shiftDate(slot.date, days), time: '21:15' };
        for (const scope of scopesOf([series], slot, to)) {
          const changes = moveOf([series], { slot, to, scope, newId: 'new', now: 1 });
          const rows = apply([series], changes);
          expect(occurrencesBetween(rows, to.date, to.date).map(({ time }) => time)).toContain('21:15');
          expect(apply(rows, undoOf([series], changes))).toEqual([series]);
        }
      },
    ),
  );
});

function apply(rows: readonly Slot[], { save, remove }: SlotChanges): readonly Slot[] {
  const gone = new Set([...remove, ...save.map(({ id }) => id)]);
  return [...rows.filter(({ id }) => !gone.has(id)), ...save];
}
