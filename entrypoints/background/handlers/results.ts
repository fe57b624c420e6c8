import type { OwnPost } from '@/lib/core/reach/own-post';
import { postFeatures } from '@/lib/core/reach/post-features';
import { whenSent } from '@/lib/core/reach/when-sent';
import type { RequestHandlers } from '@/lib/platform/request-listener';
import type { DatabaseStore } from '@/lib/storage/database-store';
import { OWN_POSTS_KEPT_MS } from '../forget-old';
import { postFingerprint } from '../post-fingerprint';

/** As many of our own texts as a post is looked for in. */
const RECENT = 200;

export function resultHandlers({ ownPosts, sent }: DatabaseStore, now: () => number) {
  return {
    async 'results.record'({ posts }) {
      const [texts, at] = [await sent.recent(RECENT), now()];
      const rows = await Promise.all(
        posts.map(
          async (sight): Promise<OwnPost> => ({
            id: sight.platform === 'x' ? sight.siteId : await postFingerprint(sight.account, sight.text),
            link: sight.link,
            platform: sight.platform,
            account: sight.account,
            postedAt: whenSent(sight, texts),
            features: postFeatures(sight),
            counts: sight.counts,
            countedAt: at,
            firstSeenAt: at,
          }),
        ),
      );
      await ownPosts.see(
        rows.filter(({ postedAt }) => postedAt === null || postedAt > at - OWN_POSTS_KEPT_MS),
      );
      return null;
    },
  } satisfies Partial<RequestHandlers>;
}
