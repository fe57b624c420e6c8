import { expect, it } from 'vitest';
import { calAfterPostDuty } from '@/lib/core/calendar/plan-rules/cal-after-post-duty';
import { planned, remarksOf } from '@/tests/support/a-plan';

it('finds posts after which nobody is on duty', () => {
  const slots = [
    planned({ id: 'friday evening', date: '2026-11-13', time: '18:55' }),
    planned({ id: 'saturday', date: '2026-11-14', time: '10:00' }),
    planned({ id: 'last hour', date: '2026-11-13', time: '17:30' }),
  ];

  expect(remarksOf(calAfterPostDuty, slots)).toEqual([['last hour', 'friday evening', 'saturday']]);
});

it('is quiet in duty hours, on the team’s clock, and where somebody sees to it', () => {
  const quiet = [
    planned({ date: '2026-11-10', time: '10:00' }),
    planned({ date: '2026-11-10', time: '02:00', zone: 'Europe/Berlin' }),
    planned({ date: '2026-11-14', owner: '지민' }),
  ];
  expect(remarksOf(calAfterPostDuty, quiet)).toEqual([]);
});
