import { expect, it } from 'vitest';
import { endingOf } from '@/lib/core/calendar/end-series';
import { findSlot } from '@/lib/core/calendar/occurrences';
import type { Recurrence } from '@/lib/core/calendar/recurrence';
import type { Slot } from '@/lib/core/calendar/slot';
import { removalOf, type SlotChanges, undoOf } from '@/lib/core/calendar/slot-changes';
import { aSlot } from '@/tests/support/builders';

const DAILY: Recurrence = { frequency: 'daily', interval: 1, end: null, exceptions: ['2026-12-25'] };
const SERIES = aSlot({ id: 'a', recurrence: DAILY });
const CHANGED = aSlot({
  id: 'a@2026-11-24',
  date: '2026-11-27',
  occurrence: { seriesId: 'a', date: '2026-11-24' },
});
const ALONE = aSlot({ id: 'b' });
const ROWS = [SERIES, CHANGED, ALONE];

it('removes a slot that stands alone, and nothing else', () => {
  expect(removalOf(ROWS, ALONE)).toEqual({ save: [], remove: ['b'] });
});

it('removes a series with what was changed of it', () => {
  expect(apply(ROWS, removalOf(ROWS, SERIES))).toEqual([ALONE]);
});

it('leaves standing what of a series went out, as slots of their own', () => {
  const out = { ...CHANGED, state: 'posted' } as const;
  const kept = [{ ...out, occurrence: null }, ALONE];
  expect(new Set(apply([SERIES, out, ALONE], removalOf([SERIES, out, ALONE], SERIES)))).toEqual(
    new Set(kept),
  );

  const first = { ...SERIES, state: 'posted' } as const;
  expect(apply([first], removalOf([first], first))).toEqual([{ ...first, recurrence: null }]);
});

it('ends a series before a day, with what was changed from it on, but for what went out', () => {
  const early = aSlot({ ...CHANGED, id: 'a@2026-11-28', occurrence: { seriesId: 'a', date: '2026-11-28' } });
  const out = {
    ...early,
    id: 'a@2026-11-29',
    state: 'posted',
    occurrence: { seriesId: 'a', date: '2026-11-29' },
  } as const;
  const rows = [...ROWS, early, out];
  const changes = endingOf(rows, findSlot(rows, 'a@2026-11-26') ?? ALONE);
  const after = apply(rows, changes);

  expect(findSlot(after, 'a@2026-11-25')).not.toBeNull();
  expect(after).toContainEqual(CHANGED);
  for (const gone of ['a@2026-11-26', 'a@2026-11-27', 'a@2026-11-28', 'a@2027-01-01'])
    expect(findSlot(after, gone)).toBeNull();
  expect(after).toContainEqual({ ...out, occurrence: null });
  expect(new Set(apply(after, undoOf(rows, changes)))).toEqual(new Set(rows));
});

it('ends a series before its first day by removing it', () => {
  const first = findSlot([SERIES], 'a@2026-11-22') ?? ALONE;
  expect(endingOf([SERIES], first)).toEqual(removalOf([SERIES], SERIES));
});

it('removes one day of a series, changed or not, and leaves the others', () => {
  const day = findSlot(ROWS, 'a@2026-11-26');
  const after = apply(apply(ROWS, removalOf(ROWS, day ?? ALONE)), removalOf(ROWS, CHANGED));

  expect(findSlot(after, 'a@2026-11-24')).toBeNull();
  expect(findSlot(after, 'a@2026-11-27')).not.toBeNull();
});

it('takes every change back whole', () => {
  for (const slot of [...ROWS, findSlot(ROWS, 'a@2026-11-26') ?? ALONE]) {
    const changes = removalOf(ROWS, slot);

    expect(new Set(apply(apply(ROWS, changes), undoOf(ROWS, changes)))).toEqual(new Set(ROWS));
  }
  const added = { save: [aSlot({ id: 'c' }), { ...ALONE, theme: 'New' }], remove: ['a'] };
  expect(new Set(apply(apply(ROWS, added), undoOf(ROWS, added)))).toEqual(new Set(ROWS));
});

function apply(rows: readonly Slot[], { save, remove }: SlotChanges): readonly Slot[] {
  const gone = new Set([...remove, ...save.map(({ id }) => id)]);
  return [...rows.filter(({ id }) => !gone.has(id)), ...save];
}
