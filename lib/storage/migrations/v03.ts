import type { Migration } from './migration';

/** Our own posts get a place. A post of which nobody knows when it went out stands in no order of that time. */
export const V03: Migration = {
  version: 3,
  stores: { ownPosts: 'id, postedAt, countedAt' },
};
