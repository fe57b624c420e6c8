import { describe, expect, it } from 'vitest';
import { newSlot } from '@/lib/core/calendar/new-slot';
import type { OwnPost } from '@/lib/core/reach/own-post';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { NOW } from '../../../support/builders';
import { anOwnPost } from '../../../support/own-posts';

const make = (accounts: readonly string[] = [], posts: readonly OwnPost[] = []) =>
  newSlot({
    id: 's1',
    now: 5,
    date: '2026-11-22',
    posts,
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

  it('stands at ten until the account’s own record tells a better hour, and then at that', () => {
    // Forty days, half of the posts at seven in the evening in Berlin and with many times the likes.
    const record = Array.from({ length: 40 }, (_, day) =>
      anOwnPost({
        id: `p${day}`,
        postedAt: Date.UTC(2026, 8, 1 + day, day % 2 === 0 ? 17 : 7),
        countedAt: NOW,
        counts: { replies: 0, reposts: 0, likes: day % 2 === 0 ? 500 : 20, views: null },
      }),
    );

    expect(make(['moa_kr']).time).toBe('10:00');
    expect(make(['moa_kr'], record).time).toBe('18:00');
    expect(make(['moa_help'], record).time).toBe('10:00');
    expect(make([], record).time).toBe('10:00');
  });
});
