import { describe, expect, it } from 'vitest';
import type { FeedFailureReason } from '@/lib/core/calendar/feed/calendar-feed';
import { feedDue } from '@/lib/core/calendar/feed/feed-due';
import { aFeed, NOW } from '@/tests/support/builders';

const MINUTE_MS = 60_000;
const failing = (reason: FeedFailureReason) => aFeed({ askedAt: NOW, failure: { reason, status: null } });
const minutesUntil = (due: number) => (due - NOW) / MINUTE_MS;

describe('a subscribed calendar is asked for', () => {
  it('at once when it was never asked for, or somebody wants it now', () => {
    expect(feedDue(aFeed({ askedAt: null }), NOW)).toBe(NOW);
  });

  it('as often as the person chose', () => {
    expect(minutesUntil(feedDue(aFeed({ askedAt: NOW, everyMinutes: 60 }), NOW))).toBe(60);
    expect(minutesUntil(feedDue(aFeed({ askedAt: NOW, everyMinutes: 1_440 }), NOW))).toBe(1_440);
  });

  it.each(['offline', 'slow', 'failed'] as const)('again in a quarter of an hour after %s', (reason) => {
    expect(minutesUntil(feedDue(failing(reason), NOW))).toBe(15);
  });

  it.each(['refused', 'forwarded', 'tooLarge', 'notCalendar', 'incomplete'] as const)(
    'no sooner than otherwise after %s, which does not pass by itself',
    (reason) => {
      expect(minutesUntil(feedDue(failing(reason), NOW))).toBe(240);
    },
  );

  it('as soon as the browser lets us again', () => {
    expect(feedDue(failing('permission'), NOW)).toBe(NOW);
  });

  it('at once where the clock was set back meanwhile', () => {
    expect(feedDue(aFeed({ askedAt: NOW + 1 }), NOW)).toBe(NOW);
  });
});
