import { expect, it } from 'vitest';
import { sideBySide, timeOf } from '@/lib/core/calendar/side-by-side';
import type { Slot } from '@/lib/core/calendar/slot';
import { aSlot } from '@/tests/support/builders';

const at = (id: string, time: string, minutes = 60) => aSlot({ id, time, minutes });
const lanes = (slots: readonly Slot[]) =>
  Object.fromEntries(
    sideBySide(slots).map(({ entry, lane, lanes: all }) => [entry.id, `${lane + 1}/${all}`]),
  );

it('gives a slot that overlaps with none the whole width', () => {
  expect(lanes([at('a', '09:00'), at('b', '10:00')])).toEqual({ a: '1/1', b: '1/1' });
});

it('puts those that overlap side by side, and takes a lane again that is free', () => {
  expect(lanes([at('c', '10:00'), at('a', '09:00', 180), at('b', '09:00'), at('d', '13:00')])).toEqual({
    a: '1/2',
    b: '2/2',
    c: '2/2',
    d: '1/1',
  });
});

it('keeps short and late ones as tall as can be read, within the day', () => {
  expect(sideBySide([at('a', '09:00', 0)])).toMatchObject([{ start: 540, end: 580 }]);
  expect(sideBySide([at('a', '23:50', 120)])).toMatchObject([{ start: 1400, end: 1440 }]);
});

it('writes minutes as a time of the day, and stops at its ends', () => {
  expect([0, 585, -30, 5_000].map(timeOf)).toEqual(['00:00', '09:45', '00:00', '23:59']);
});
