import { expect, it } from 'vitest';
import { postSlot } from '@/lib/core/calendar/plan-rules/post-slot';
import { planned, remarksOf } from '@/tests/support/a-plan';

it('finds posts on X late at night and early in the morning', () => {
  const slots = ['06:30', '23:40'].map((time) => planned({ id: time, time }));

  expect(remarksOf(postSlot, slots)).toEqual([['06:30', '23:40']]);
});

it('is quiet by day, on Facebook, and on what is tied to its moment', () => {
  const quiet = [
    planned({ time: '08:00' }),
    planned({ time: '23:40', site: 'facebook' }),
    planned({ time: '23:59', theme: '새해 카운트다운' }),
    planned({ time: '21:00', state: 'posted' }),
  ];
  expect(remarksOf(postSlot, quiet)).toEqual([]);
});
