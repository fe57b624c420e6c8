import { describe, expect, it } from 'vitest';
import { contentMix } from '@/lib/core/calendar/content-mix';
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

describe('the mix of a plan', () => {
  it('shares out over the kinds, without what never went out', () => {
    const plan = [
      make(),
      { ...make(), kind: 'promotion' as const },
      { ...make(), kind: 'promotion' as const, state: 'skipped' as const },
    ];
    expect(contentMix(plan).filter(({ count }) => count > 0)).toEqual([
      { kind: 'information', count: 1, share: 0.5 },
      { kind: 'promotion', count: 1, share: 0.5 },
    ]);
  });

  it('is all zero for an empty plan', () => {
    expect(contentMix([]).every(({ share }) => share === 0)).toBe(true);
  });
});
