import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { bestTimes, timedPosts } from '@/lib/core/reach/best-times';
import type { OwnPost } from '@/lib/core/reach/own-post';
import { seededRandom } from '@/lib/core/reach/seeded-random';
import { NOW } from '../../../support/builders';
import { anOwnPost } from '../../../support/own-posts';

const SEOUL = 'Asia/Seoul';

/** A grown post of that wall-clock time with so many likes. */
function postAt(wall: string, likes: number, zone = SEOUL): OwnPost {
  return anOwnPost({
    id: `${wall}-${likes}`,
    postedAt: Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds,
    countedAt: NOW,
    counts: { replies: 0, reposts: 0, likes, views: null },
  });
}

/** One post a day of October 2026, its hour and likes as told. */
const october = (amount: number, hour: (day: number) => number, likes: (day: number) => number) =>
  Array.from({ length: amount }, (_, at) => {
    const two = (value: number) => String(value).padStart(2, '0');
    return postAt(`2026-10-${two((at % 28) + 1)}T${two(hour(at))}:10`, likes(at));
  });
const even = (at: number) => at % 2 === 0;

describe('the best times', () => {
  it('are mornings of working days, by convention, while the record is short', () => {
    expect(bestTimes([], SEOUL)).toEqual({
      basis: 'convention',
      posts: 0,
      hours: [9, 10],
      weekdays: [1, 2, 3, 4, 5],
    });
    const short = october(
      29,
      (at) => (even(at) ? 19 : 9),
      (at) => (even(at) ? 500 : 20),
    );
    expect(bestTimes(short, SEOUL)).toMatchObject({ basis: 'convention', posts: 29 });
  });

  it('are the hours of the blocks that did better, once there are thirty posts', () => {
    const record = october(
      30,
      (at) => (even(at) ? 19 : 9),
      (at) => (even(at) ? 60 : 20) + (at % 7),
    );

    expect(bestTimes(record, SEOUL)).toMatchObject({ basis: 'record', posts: 30, hours: [18, 19, 20] });
  });

  it('do not come from one post that went round the world', () => {
    const record = october(
      40,
      (at) => (even(at) ? 19 : 9),
      (at) => (at === 2 ? 500_000 : 20 + (at % 7)),
    );

    expect(bestTimes(record, SEOUL).basis).toBe('convention');
  });

  it('do not come from a block with four posts', () => {
    const record = [
      ...october(
        36,
        (at) => (even(at) ? 14 : 9),
        (at) => 20 + (at % 7),
      ),
      ...october(
        4,
        () => 23,
        () => 900,
      ),
    ];

    expect(bestTimes(record, SEOUL).hours).not.toContain(23);
  });

  it('stay with convention where hours differ no more than posts do', () => {
    let conventions = 0;
    for (let seed = 0; seed < 50; seed++) {
      const random = seededRandom(seed);
      const record = october(
        60,
        () => Math.floor(random() * 24),
        () => Math.floor(random() ** 3 * 300),
      );
      if (bestTimes(record, SEOUL).basis === 'convention') conventions += 1;
    }

    expect(conventions).toBeGreaterThan(44);
  });

  it('are on days that do better, or on those the team uses', () => {
    const weekdaysOnly = october(
      40,
      (at) => (even(at) ? 19 : 9),
      (at) => (even(at) ? 60 : 20) + (at % 7),
    ).filter((post) => timedPosts([post], SEOUL)[0]!.weekday <= 5);
    const record = [...weekdaysOnly, ...weekdaysOnly];

    expect(bestTimes(record, SEOUL).weekdays).not.toContain(6);
    expect(bestTimes(record, SEOUL).weekdays.length).toBeGreaterThan(0);

    const mondays = Array.from({ length: 48 }, (_, at) =>
      postAt(
        `2026-${even(at) ? '10-05' : '10-08'}T${even((at % 4) >> 1) ? '09' : '19'}:00`,
        (even(at) ? 90 : 20) + (at % 5) + (even((at % 4) >> 1) ? 0 : 30),
      ),
    );
    expect(bestTimes(mondays, SEOUL).weekdays).toEqual([1]);
  });

  it('are read on the team’s clock', () => {
    const late = postAt('2026-10-04T23:30', 5, 'Europe/Berlin');

    expect(timedPosts([late], 'Europe/Berlin')).toEqual([{ weekday: 7, hour: 23, engagement: 5 }]);
    expect(timedPosts([late], SEOUL)).toEqual([{ weekday: 1, hour: 6, engagement: 5 }]);
    expect(timedPosts([late], 'America/New_York')).toEqual([{ weekday: 7, hour: 17, engagement: 5 }]);
  });

  it('leave out posts whose hour nobody knows', () => {
    expect(timedPosts([anOwnPost({ postedAt: null, firstSeenAt: 0 })], SEOUL)).toEqual([]);
  });
});
