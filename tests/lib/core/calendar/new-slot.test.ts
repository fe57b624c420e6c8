import { describe, expect, it } from 'vitest';
import { newSlot } from '@/lib/core/calendar/new-slot';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';

const make = (accounts: readonly string[] = []) =>
  newSlot({
    id: 's1',
    now: 5,
    date: '2026-11-22',
    settings: { ...DEFAULT_SETTINGS, accounts, zone: 'Europe/Berlin' },
  });

describe('a new slot', () => {
  it('is planned for the given day in the team’s zone, for its first account', () => {
    expect(make(['moa_kr', 'moa_help'])).toMatchObject({
      id: 's1',
      date: '2026-11-22',
      zone: 'Europe/Berlin',
      account: '@moa_kr',
      state: 'planned',
      draftId: null,
      createdAt: 5,
      updatedAt: 5,
    });
  });

  it('has no account until the team has one', () => {
    expect(make().account).toBe('');
  });
});
