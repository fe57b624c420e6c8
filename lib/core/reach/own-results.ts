import type { Platform } from '../platform';
import { plainHandle } from '../team/plain-handle';
import type { OwnPost } from './own-post';

/** What a post brought: how often it was passed on, and all that people did with it in sight of everybody. */
export const OUTCOMES = ['passedOn', 'engagement'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Below this nothing is said of an account's posts, or of a kind of them. */
export const ENOUGH_POSTS = 10;

const DAY_MS = 86_400_000;

/** Reposts or shares; or replies, reposts and likes together. Null where one of them was not seen. */
export function outcomeOf({ counts }: Pick<OwnPost, 'counts'>, outcome: Outcome): number | null {
  const { replies, reposts, likes } = counts;
  if (outcome === 'passedOn') return reposts;
  return replies === null || reposts === null || likes === null ? null : replies + reposts + likes;
}

/**
 * Posts whose newest count is at least a day younger than the post: most of what a post brings comes on its first day,
 * and only grown posts can be compared. Where nobody knows when it went out, it is as old as it has been seen to be.
 */
export function grownPosts(posts: readonly OwnPost[]): readonly OwnPost[] {
  return posts.filter(
    ({ postedAt, firstSeenAt, countedAt }) => countedAt - (postedAt ?? firstSeenAt) >= DAY_MS,
  );
}

/** One account with all its posts. */
export interface AccountPosts {
  readonly platform: Platform;
  readonly account: string;
  readonly posts: readonly OwnPost[];
}

/** Posts by account, the one with most posts first: accounts have readers of their own and are never mixed. */
export function byAccount(posts: readonly OwnPost[]): readonly AccountPosts[] {
  const groups = Map.groupBy(posts, ({ platform, account }) => `${platform} ${plainHandle(account)}`);
  return [...groups.values()]
    .flatMap((own) => (own[0] ? [{ platform: own[0].platform, account: own[0].account, posts: own }] : []))
    .toSorted((a, b) => b.posts.length - a.posts.length);
}

/** The posts of one account, however its name is written. */
export function postsBy(
  posts: readonly OwnPost[],
  { platform, account }: Pick<OwnPost, 'platform' | 'account'>,
): readonly OwnPost[] {
  return posts.filter(
    (post) => post.platform === platform && plainHandle(post.account) === plainHandle(account),
  );
}

/** The middle value, or the mean of the two in the middle. Null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** The outcomes that were seen, in the order of the posts. */
function outcomesOf(posts: readonly OwnPost[], outcome: Outcome): readonly number[] {
  return posts.flatMap((post) => outcomeOf(post, outcome) ?? []);
}

/** The usual outcome of grown posts; null while there are too few of them. */
export function usualOutcome(posts: readonly OwnPost[], outcome: Outcome): number | null {
  const seen = outcomesOf(grownPosts(posts), outcome);
  return seen.length < ENOUGH_POSTS ? null : median(seen);
}
