import { expect, it } from 'vitest';
import { afterAnswer } from '@/lib/core/calendar/feed/after-answer';
import { aFeed, aFeedEvent, NOW } from '@/tests/support/builders';

const LATER = NOW + 60_000;
const OFFLINE = { reason: 'offline', status: null } as const;

it('a failure changes nothing of what is shown, and is kept with the time', () => {
  const feed = aFeed();

  expect(afterAnswer(feed, { kind: 'failure', failure: OFFLINE }, LATER)).toEqual({
    ...feed,
    askedAt: LATER,
    failure: OFFLINE,
  });
});

it('a calendar that is as it was keeps its events and counts as refreshed', () => {
  const feed = aFeed({ failure: OFFLINE });

  expect(afterAnswer(feed, { kind: 'unchanged' }, LATER)).toEqual({
    ...feed,
    askedAt: LATER,
    failure: null,
    content: { ...feed.content, readAt: LATER },
  });
});

it('a new calendar takes the place of all that was there', () => {
  const content = {
    name: 'Events',
    events: [aFeedEvent({ id: 'ics:new' })],
    leftOut: [],
    version: { etag: '"2"', lastModified: null },
    home: 'Asia/Seoul',
  };

  expect(afterAnswer(aFeed({ failure: OFFLINE }), { kind: 'content', content }, LATER)).toEqual(
    aFeed({ askedAt: LATER, failure: null, content: { ...content, readAt: LATER } }),
  );
});
