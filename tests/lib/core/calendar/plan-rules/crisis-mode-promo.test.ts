import { expect, it } from 'vitest';
import { crisisModePromo } from '@/lib/core/calendar/plan-rules/crisis-mode-promo';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { planned, remarksOf } from '@/tests/support/a-plan';

const SLOTS = [
  planned({ id: 'past', kind: 'promotion', date: '2026-11-03' }),
  planned({ id: 'sale', kind: 'promotion', date: '2026-11-20' }),
  planned({ id: 'notice', kind: 'information', date: '2026-11-20' }),
];
const today = '2026-11-10';

it('asks in a crisis to hold promotion that is still to come', () => {
  const team = { ...DEFAULT_SETTINGS, crisis: true };

  expect(remarksOf(crisisModePromo, SLOTS, { team, today })).toEqual([['sale']]);
});

it('has nothing to say while there is no crisis', () => {
  expect(remarksOf(crisisModePromo, SLOTS, { today })).toEqual([]);
});
