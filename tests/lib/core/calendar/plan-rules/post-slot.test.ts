import { expect, it } from 'vitest';
import { postSlot } from '@/lib/core/calendar/plan-rules/post-slot';
import { shiftDate } from '@/lib/core/calendar/weeks';
import type { OwnPost } from '@/lib/core/reach/own-post';
import { NO_RECORD, planned, remarksOf, saidOf } from '@/tests/support/a-plan';
import { anOwnPost } from '@/tests/support/own-posts';

/** One post a day from October on, by turns at 9 and at 19 o'clock in Seoul: evenings do three times as well. */
function ownPosts(count: number, changes: Partial<OwnPost> = {}): readonly OwnPost[] {
  return Array.from({ length: count }, (_, at) =>
    anOwnPost({
      id: `p${at}`,
      postedAt: Date.parse(`${shiftDate('2026-10-01', at)}T${at % 2 ? '19' : '09'}:10+09:00`),
      countedAt: Date.parse('2026-11-22T10:00+09:00'),
      counts: { replies: 0, reposts: 0, likes: (at % 2 ? 60 : 20) + (at % 7), views: null },
      ...changes,
    }),
  );
}

it('finds posts on X late at night and early in the morning', () => {
  const slots = ['06:30', '23:40'].map((time) => planned({ id: time, time }));

  expect(remarksOf(postSlot, slots)).toEqual([['06:30', '23:40']]);
});

it('is quiet by day, on Facebook, and on what is tied to its moment', () => {
  const quiet = [
    planned({ time: '08:00' }),
    planned({ time: '23:40', site: 'facebook' }),
    planned({ time: '23:59', theme: '새해 카운트다운' }),
    planned({ time: '21:00', state: 'posted' }),
  ];
  expect(remarksOf(postSlot, quiet)).toEqual([]);
});

it('goes by the hours in which an account’s own posts did best, once there are enough, on Facebook too', () => {
  const record = {
    ...NO_RECORD,
    ownPosts: [...ownPosts(30), ...ownPosts(30, { platform: 'facebook', account: '모아' })],
  };
  const slots = [
    planned({ id: 'morning', time: '10:00' }),
    planned({ id: 'evening', time: '19:30' }),
    planned({ id: 'in New York', time: '05:30', zone: 'America/New_York' }),
    planned({ id: 'page', time: '09:00', site: 'facebook', account: '모아' }),
  ];

  expect(remarksOf(postSlot, slots, { record })).toEqual([['morning'], ['page']]);
  expect(saidOf(postSlot, slots, { record })[0]?.message).toEqual({
    ko: '@moa_kr 계정은 18~21시에 반응이 좋았습니다. 그 밖에 잡힌 글이 1건입니다',
    en: '@moa_kr did best at 18:00–21:00; planned for other hours: 1',
  });
});

it('keeps to the day where the record is short, or of another account', () => {
  const slots = [planned({ id: 'morning', time: '10:00' }), planned({ id: 'night', time: '19:30' })];

  for (const short of [ownPosts(29), ownPosts(30, { account: 'moa_care' })])
    expect(remarksOf(postSlot, slots, { record: { ...NO_RECORD, ownPosts: short } })).toEqual([['night']]);
});
