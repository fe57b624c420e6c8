import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editOf, editOffer } from '@/lib/core/calendar/edit-series';
import type { MoveScope } from '@/lib/core/calendar/move-slot';
import { occurrenceId } from '@/lib/core/calendar/occurrence-id';
import { findSlot, occurrencesBetween } from '@/lib/core/calendar/occurrences';
import type { Recurrence } from '@/lib/core/calendar/recurrence';
import type { Slot } from '@/lib/core/calendar/slot';
import type { SlotChanges } from '@/lib/core/calendar/slot-changes';
import { shiftDate } from '@/lib/core/calendar/weeks';
import { readIcs } from '@/lib/exchange/ics/read-ics';
import { writeIcs } from '@/lib/exchange/ics/write-ics';
import { anyDate, anyRecurrence } from '@/tests/support/any-recurrence';
import { aSlot, NOW } from '@/tests/support/builders';

const WEEKDAYS: Recurrence = {
  frequency: 'weekly',
  weekdays: [1, 2, 3, 4, 5],
  interval: 1,
  end: null,
  exceptions: [],
};
const PHOTO = { id: 'c1', text: 'Photo cleared', done: false };
const MORNINGS = aSlot({
  id: 'm',
  date: '2026-11-23',
  time: '09:00',
  theme: 'Quiz',
  checklist: [PHOTO],
  recurrence: WEEKDAYS,
});

/** A day of the mornings with a row of its own. */
function day(date: string, changes: Partial<Slot>): Slot {
  const planned = findSlot([MORNINGS], occurrenceId('m', date));
  if (!planned) throw new Error(`none on ${date}`);
  return { ...planned, ...changes };
}

/** The calendar once a day was changed so, as it is kept by then, and once that holds for others, too. */
function edited(rows: readonly Slot[], id: string, changes: Partial<Slot>, scope: MoveScope) {
  const before = findSlot(rows, id);
  if (!before || scope === 'one') throw new Error(`nothing to hold for others in ${id}`);
  const after = { ...before, ...changes };
  const typed = [...rows.filter((row) => row.id !== id), after];
  const step = editOf(typed, { before, after, scope, newId: 'new', now: 1 });
  const now = apply(typed, step.changes);
  return { now, back: apply(now, step.undo), shown: findSlot(now, step.id) };
}

const inNovember = (rows: readonly Slot[], field: 'theme' | 'account' | 'owner' = 'theme') =>
  occurrencesBetween(rows, '2026-11-23', '2026-11-27').map((slot) => `${slot.date.slice(8)} ${slot[field]}`);

describe('what was changed of a day, said of all that follow, too', () => {
  it('parts the series there, and is taken back whole', () => {
    const { now, back, shown } = edited(
      [MORNINGS],
      'm@2026-11-25',
      { theme: 'Tip', time: '15:00', owner: '지민' },
      'following',
    );

    expect(inNovember(now)).toEqual(['23 Quiz', '24 Quiz', '25 Tip', '26 Tip', '27 Tip']);
    expect(now.map(({ id }) => id).sort()).toEqual(['m', 'new']);
    expect(shown).toMatchObject({ date: '2026-11-25', time: '15:00', owner: '지민', theme: 'Tip' });
    expect(back).toEqual([MORNINGS]);
  });

  it('moves them as far as that day went', () => {
    const { now, back } = edited([MORNINGS], 'm@2026-11-25', { date: '2026-11-26' }, 'following');

    expect(inNovember(now).map((one) => one.slice(0, 2))).toEqual(['23', '24', '26', '27']);
    expect(back).toEqual([MORNINGS]);
  });

  it('leaves days that went out as they are, and of others what was changed of them by itself', () => {
    const rows = [
      MORNINGS,
      day('2026-11-24', { state: 'posted' }),
      day('2026-11-26', { state: 'posted' }),
      day('2026-11-27', { theme: 'Interview', draftId: 'd1', checklist: [{ ...PHOTO, done: true }] }),
    ];
    const change = { theme: 'Tip', account: '@moa_us', checklist: [PHOTO, { ...PHOTO, id: 'c2' }] };
    for (const scope of ['following', 'all'] as const) {
      const { now, back } = edited(rows, 'm@2026-11-25', change, scope);
      const friday = occurrencesBetween(now, '2026-11-27', '2026-11-27')[0];

      expect(inNovember(now).slice(1)).toEqual(['24 Quiz', '25 Tip', '26 Quiz', '27 Interview']);
      expect(inNovember(now, 'account').slice(3)).toEqual(['26 @moa_kr', '27 @moa_us']);
      expect(friday).toMatchObject({ draftId: 'd1', checklist: [{ done: true }, { id: 'c2', done: false }] });
      expect(back.toSorted(byId)).toEqual(rows.toSorted(byId));
    }
  });

  it('keeps the first day as it went out when it holds for the whole series', () => {
    const first = { ...MORNINGS, state: 'posted' as const };
    const { now, back } = edited([first], 'm@2026-11-25', { theme: 'Tip' }, 'all');

    expect(inNovember(now).slice(0, 3)).toEqual(['23 Quiz', '24 Tip', '25 Tip']);
    expect(now.find(({ id }) => id === 'm@2026-11-23')?.state).toBe('posted');
    expect(back).toEqual([first]);
  });

  it('takes only what was changed now, not what that day had of its own before', () => {
    const own = day('2026-11-25', { owner: '지민', state: 'ready' });
    const { now, back } = edited([MORNINGS, own], own.id, { theme: 'Tip' }, 'following');

    expect(inNovember(now, 'owner').slice(2)).toEqual(['25 지민', '26 ', '27 ']);
    expect(inNovember(now).slice(2)).toEqual(['25 Tip', '26 Tip', '27 Tip']);
    expect(back.toSorted(byId)).toEqual([MORNINGS, own]);
  });

  it('goes out as two series in a calendar file that comes back the same', () => {
    const { now } = edited([MORNINGS], 'm@2026-11-25', { theme: 'Tip', time: '15:00' }, 'following');
    const read = readIcs(writeIcs(now, NOW), 'Asia/Seoul')?.slots ?? [];

    expect(read.map(({ id, theme, time, recurrence }) => [id, theme, time, recurrence?.end])).toEqual([
      ['m', 'Quiz', '09:00', { until: '2026-11-24' }],
      ['new', 'Tip', '15:00', null],
    ]);
  });
});

describe('an edit that other days could take over', () => {
  const offer = (changes: Partial<Slot>, rows: readonly Slot[] = [MORNINGS], id = 'm@2026-11-25') => {
    const before = findSlot(rows, id);
    return before && editOffer(rows, { before, after: { ...before, ...changes } });
  };

  it('is offered for the same days as a move', () => {
    expect(offer({ theme: 'Tip', brief: 'x' })).toMatchObject({
      fields: ['theme', 'brief'],
      scopes: ['one', 'following', 'all'],
    });
    expect(offer({ theme: 'Tip' }, [MORNINGS], 'm@2026-11-23')?.scopes).toEqual(['one', 'all']);
  });

  it('is none where only how far the day is was changed, a draft was linked or something ticked off', () => {
    expect(offer({ state: 'ready', draftId: 'd1', checklist: [{ ...PHOTO, done: true }] })).toBeNull();
    expect(offer({ theme: 'Tip' }, [aSlot()], 's1')).toBeNull();
  });

  it('leaves the day out where every other week would come apart', () => {
    const rhythm = { ...WEEKDAYS, frequency: 'weekly' as const, weekdays: [1, 7], interval: 2 };
    const everyOther = { ...MORNINGS, recurrence: rhythm };

    expect(offer({ theme: 'Tip', date: '2026-11-24' }, [everyOther], 'm@2026-11-23')?.fields).toEqual([
      'theme',
    ]);
    expect(offer({ date: '2026-11-24' }, [everyOther], 'm@2026-11-23')).toBeNull();
  });
});

it('says it of that day whatever it holds for, and takes it back whole', () => {
  fc.assert(
    fc.property(
      anyDate,
      anyRecurrence,
      fc.integer({ min: -9, max: 9 }),
      fc.nat(5),
      (date, rule, days, which) => {
        const series = aSlot({ id: 'm', date, recurrence: rule as Recurrence });
        const all = occurrencesBetween([series], date, shiftDate(date, 400));
        const before = all[which % Math.max(all.length, 1)];
        if (!before) return;
        const changes = { date: shiftDate(before.date, days), theme: 'Tip', minutes: 45 };
        const offered = editOffer([series], { before, after: { ...before, ...changes } });
        for (const scope of offered?.scopes ?? []) {
          if (scope === 'one') continue;
          const { back, shown } = edited([series], before.id, changes, scope);
          expect(shown).toMatchObject(changes);
          expect(back).toEqual([series]);
        }
      },
    ),
  );
});

function byId(one: Slot, other: Slot): number {
  return one.id.localeCompare(other.id);
}

function apply(rows: readonly Slot[], { save, remove }: SlotChanges): readonly Slot[] {
  const gone = new Set([...remove, ...save.map(({ id }) => id)]);
  return [...rows.filter(({ id }) => !gone.has(id)), ...save];
}
