import { expect, it } from 'vitest';
import { stateAt } from '@/lib/core/calendar/state-at';
import { aSlot } from '@/tests/support/builders';

/** Just after midnight on Monday 23 November 2026 in Seoul; in New York it is Sunday morning. */
const NOW = Date.UTC(2026, 10, 22, 15, 1);

it('takes a slot whose day is over for missed, on its own clock', () => {
  expect(stateAt(aSlot({ date: '2026-11-22', time: '23:59' }), NOW)).toBe('missed');
  expect(stateAt(aSlot({ date: '2026-11-22', time: '09:00', zone: 'America/New_York' }), NOW)).toBe(
    'planned',
  );
});

it('leaves what is still to come today, what went out and what was skipped as it is', () => {
  expect(stateAt(aSlot({ date: '2026-11-23', time: '00:00' }), NOW)).toBe('planned');
  expect(stateAt(aSlot({ date: '2026-11-23', state: 'ready' }), NOW)).toBe('ready');
  for (const state of ['posted', 'skipped'] as const)
    expect(stateAt(aSlot({ date: '2026-11-20', state }), NOW)).toBe(state);
});
