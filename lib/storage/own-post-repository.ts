import type { Store } from '@/lib/core/ports';
import { type OwnPost, seenAgain } from '@/lib/core/reach/own-post';
import type { Database } from './database';
import { reopening } from './reopening';
import { watchQuery } from './watch-query';

export type OwnPostRepository = Store['ownPosts'] & {
  /** Adds posts, or brings those that are known up to date. */
  see(posts: readonly OwnPost[]): Promise<void>;
  /** Lets go of what went out, or was last seen, before this moment (epoch milliseconds). */
  dropBefore(moment: number): Promise<void>;
};

/** Our own posts, last counted first. */
export function createOwnPostRepository(database: Database): OwnPostRepository {
  const { ownPosts } = database;
  const all = () => ownPosts.orderBy('countedAt').reverse().toArray();
  return {
    all: () => reopening(database, all),
    watchAll: () => watchQuery(database, all),
    see: (posts) =>
      reopening(database, () =>
        database.transaction('rw', ownPosts, async () => {
          for (const post of posts) {
            const before = await ownPosts.get(post.id);
            await ownPosts.put(before ? seenAgain(before, post) : post);
          }
        }),
      ),
    dropBefore: (moment) =>
      reopening(database, async () => {
        await ownPosts.where('postedAt').below(moment).delete();
        await ownPosts.where('countedAt').below(moment).delete();
      }),
  };
}
