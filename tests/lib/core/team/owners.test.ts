import { expect, it } from 'vitest';
import { ownersOf } from '@/lib/core/team/owners';
import { aSlot } from '@/tests/support/builders';

it('names everybody who sees to a slot, with what is ahead by date and time', () => {
  const slots = [
    aSlot({ id: 'late', owner: '수진', date: '2026-11-24' }),
    aSlot({ id: 'soon', owner: '수진 ', date: '2026-11-23' }),
    aSlot({ id: 'gone', owner: 'Ben', date: '2026-11-20' }),
    aSlot({ id: 'done', owner: 'Ben', state: 'posted' }),
    aSlot({ id: 'nobody', owner: '' }),
  ];

  const owners = ownersOf(slots, '2026-11-22').map(({ name, ahead }) => [name, ahead.map(({ id }) => id)]);

  expect(owners).toEqual([
    ['Ben', []],
    ['수진', ['soon', 'late']],
  ]);
});

it('counts a series once, also when its first day is past', () => {
  const series = aSlot({
    owner: 'Ben',
    date: '2026-01-05',
    recurrence: { frequency: 'daily', interval: 1, end: null, exceptions: [] },
  });

  expect(ownersOf([series], '2026-11-22')[0]?.ahead).toEqual([series]);
});
