import { expect, it } from 'vitest';
import { type FeedEvent, feedEventsBetween, findFeedEvent } from '@/lib/core/calendar/feed/feed-event';
import { aFeedEvent } from '@/tests/support/builders';

const shown = (events: readonly FeedEvent[], first: string, last: string) =>
  feedEventsBetween(events, first, last).map(
    ({ date, time, title }) => `${date} ${time ?? 'all day'} ${title}`,
  );

const FAIR = aFeedEvent({ id: 'fair', title: 'Fair', date: '2026-11-29', time: null, days: 3 });
const DAILY = aFeedEvent({
  id: 'daily',
  title: 'Stand-up',
  date: '2026-11-02',
  recurrence: { frequency: 'daily', interval: 1, end: null, exceptions: ['2026-12-01'] },
});

it('an event of several days stands on each of them, in whichever month one looks', () => {
  expect(shown([FAIR], '2026-11-01', '2026-11-30')).toEqual([
    '2026-11-29 all day Fair',
    '2026-11-30 all day Fair',
  ]);
  expect(shown([FAIR], '2026-12-01', '2026-12-31')).toEqual(['2026-12-01 all day Fair']);
});

it('what begins at an hour and goes on for days has that hour on the first day only', () => {
  const trip = aFeedEvent({ title: 'Trip', date: '2026-11-10', time: '18:00', days: 2 });

  expect(shown([trip], '2026-11-01', '2026-11-30')).toEqual([
    '2026-11-10 18:00 Trip',
    '2026-11-11 all day Trip',
  ]);
});

it('a series stands on its days, but for those left out and those that stand elsewhere', () => {
  const moved = aFeedEvent({
    id: 'daily@2026-11-30',
    title: 'Stand-up, later',
    date: '2026-11-30',
    time: '16:00',
    occurrence: { seriesId: 'daily', date: '2026-11-30' },
  });

  expect(shown([DAILY, moved], '2026-11-29', '2026-12-02')).toEqual([
    '2026-11-29 10:30 Stand-up',
    '2026-11-30 16:00 Stand-up, later',
    '2026-12-02 10:30 Stand-up',
  ]);
});

it('what lasts all day comes before what has an hour', () => {
  const early = aFeedEvent({ id: 'early', title: 'Early', date: '2026-11-29', time: '00:00' });

  expect(shown([early, FAIR], '2026-11-29', '2026-11-29')).toEqual([
    '2026-11-29 all day Fair',
    '2026-11-29 00:00 Early',
  ]);
});

it('every one has an id of its own, by which it is found again', () => {
  const events = feedEventsBetween([FAIR, DAILY], '2026-11-28', '2026-12-02');

  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  for (const event of events) expect(findFeedEvent([FAIR, DAILY], event.id)).toEqual(event);
  expect(findFeedEvent([FAIR], 'feed:fair@2026-12-02')).toBeNull();
  expect(findFeedEvent([FAIR], 's1')).toBeNull();
});
