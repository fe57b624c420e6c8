import { expect, it } from 'vitest';
import { mixBroadcastVsReply } from '@/lib/core/calendar/plan-rules/mix-broadcast-vs-reply';
import type { Activity } from '@/lib/core/team/decision';
import { NO_RECORD, saidOf } from '@/tests/support/a-plan';

const NOW = Date.parse('2026-11-10T12:00+09:00');
const HOUR = 3_600_000;

function many(count: number, type: Activity['type'], changes: Partial<Activity> = {}): readonly Activity[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: `${type}${at}`, type, site: 'x' as const, subject: '', account: 'moa_kr' },
    at: NOW - (at + 1) * HOUR,
    ...changes,
  }));
}

/** So the account was here before this week. */
const earlier = many(1, 'posted', { at: NOW - 200 * HOUR });

function said(...activity: readonly Activity[]) {
  return saidOf(mixBroadcastVsReply, [], {
    now: NOW,
    record: { ...NO_RECORD, activity },
  }).map(({ message }) => message?.en);
}

it('counts answers against posts of seven days, by account', () => {
  expect(said(...earlier, ...many(21, 'posted'), ...many(2, 'replied'))).toEqual([
    expect.stringContaining('@moa_kr: 21 posts and 2 answers'),
  ]);
  const page = { site: 'facebook', account: '모아' } as const;
  const before = { ...page, at: NOW - 200 * HOUR };
  expect(
    said(...many(1, 'replied', before), ...many(12, 'posted', page), ...many(5, 'replied', page)),
  ).toEqual([expect.stringContaining('모아: 12 posts and 5 answers')]);
});

it('asks half as many answers on Facebook', () => {
  const page = { site: 'facebook', account: '모아' } as const;
  const before = many(1, 'posted', { ...page, at: NOW - 200 * HOUR });

  expect(said(...before, ...many(12, 'posted', page), ...many(6, 'replied', page))).toEqual([]);
});

it('is quiet where people are answered, where too little went out to tell, and of an account that is new', () => {
  expect(said(...earlier, ...many(10, 'posted'), ...many(34, 'replied'))).toEqual([]);
  expect(said(...earlier, ...many(9, 'posted'))).toEqual([]);
  expect(said(...many(21, 'posted'))).toEqual([]);
  expect(said(...many(21, 'posted', { at: NOW - 200 * HOUR }))).toEqual([]);
});
