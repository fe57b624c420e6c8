import { Temporal } from 'temporal-polyfill';
import { groupsDiffer } from './groups-differ';
import type { OwnPost } from './own-post';
import { grownPosts, outcomeOf } from './own-results';
import { shrunkMeans } from './shrunk-means';

/** Hours of one block of the day. */
export const BLOCK_HOURS = 3;
/** So many posts with a known hour make a record. */
export const ENOUGH_FOR_TIMES = 30;
/** So many posts must stand in a block, or on a weekday, for it to be recommended. */
const ENOUGH_IN_GROUP = 5;
/** More blocks than this would recommend the whole day. */
const MOST_BLOCKS = 2;

/** When posting does best. Hours 0 to 23 on the team's clock; weekdays 1, Monday, to 7. */
export interface BestTimes {
  /** `convention`: the record is too short, or its hours do not differ. */
  readonly basis: 'record' | 'convention';
  /** Grown posts whose hour and engagement are known. */
  readonly posts: number;
  readonly hours: readonly number[];
  readonly weekdays: readonly number[];
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
/** Practice, not evidence: studies disagree on hours, and between the two sites. */
const MORNINGS = { hours: [9, 10], weekdays: [1, 2, 3, 4, 5] };

/** A grown post on the team's clock. */
export interface TimedPost {
  readonly weekday: number;
  readonly hour: number;
  readonly engagement: number;
}

/** Grown posts of which hour and engagement are known, on the clock of that IANA zone. */
export function timedPosts(posts: readonly OwnPost[], zone: string): readonly TimedPost[] {
  return grownPosts(posts).flatMap((post) => {
    const engagement = outcomeOf(post, 'engagement');
    if (post.postedAt === null || engagement === null) return [];
    const { dayOfWeek: weekday, hour } = Temporal.Instant.fromEpochMilliseconds(
      post.postedAt,
    ).toZonedDateTimeISO(zone);
    return [{ weekday, hour, engagement }];
  });
}

/** The block that an hour falls into, named by its first hour. */
export function blockOf(hour: number): number {
  return hour - (hour % BLOCK_HOURS);
}

/** The hours and weekdays on which one account's posts have done better than usual, as far as its record carries. */
export function bestTimes(posts: readonly OwnPost[], zone: string): BestTimes {
  const timed = timedPosts(posts, zone);
  if (timed.length < ENOUGH_FOR_TIMES) return { basis: 'convention', posts: timed.length, ...MORNINGS };
  const blocks = better(timed, ({ hour }) => blockOf(hour)).slice(0, MOST_BLOCKS);
  if (blocks.length === 0) return { basis: 'convention', posts: timed.length, ...MORNINGS };
  const weekdays = better(timed, ({ weekday }) => weekday);
  const used = EVERY_DAY.filter((day) => timed.some(({ weekday }) => weekday === day));
  return {
    basis: 'record',
    posts: timed.length,
    hours: blocks.flatMap((from) => Array.from({ length: BLOCK_HOURS }, (_, at) => from + at)),
    weekdays: weekdays.length > 0 ? weekdays : used,
  };
}

/** Groups with enough posts that did better than the rest, best first; none where groups differ no more than posts do. */
function better(timed: readonly TimedPost[], groupOf: (post: TimedPost) => number): readonly number[] {
  const groups = [...Map.groupBy(timed, groupOf)].filter(([, own]) => own.length >= ENOUGH_IN_GROUP);
  // Ranks instead of counts: a post that went round the world must not make its hour.
  const rankOf = ranksOf(groups.flatMap(([, own]) => own));
  const values = groups.map(([, own]) => own.map(({ engagement }) => rankOf.get(engagement) ?? 0));
  if (!groupsDiffer(values)) return [];
  const lifts = shrunkMeans(values);
  return groups
    .map(([group], index) => ({ group, lift: lifts[index] ?? 0 }))
    .filter(({ lift }) => lift > 0)
    .toSorted((a, b) => b.lift - a.lift)
    .map(({ group }) => group);
}

/** The place of each engagement among all, from 0 to the number of posts; equal ones share theirs. */
function ranksOf(timed: readonly TimedPost[]): ReadonlyMap<number, number> {
  const sorted = timed.map(({ engagement }) => engagement).toSorted((a, b) => a - b);
  return new Map(sorted.map((value) => [value, (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2]));
}
