import type { OwnPost, OwnPostSight } from '@/lib/core/reach/own-post';
import { postFeatures } from '@/lib/core/reach/post-features';
import { whenSent } from '@/lib/core/reach/when-sent';
import type { RequestHandlers } from '@/lib/platform/request-listener';
import { hashText } from '@/lib/platform/text-hash';
import type { DatabaseStore } from '@/lib/storage/store';
import { OWN_POSTS_KEPT_MS } from '../forget-old';

/** As many of our own texts as a post is looked for in. */
const RECENT = 200;

export function resultHandlers({ ownPosts, sent }: DatabaseStore, now: () => number) {
  return {
    async 'results.record'({ posts }) {
      const [texts, at] = [await sent.recent(RECENT), now()];
      const rows = await Promise.all(
        posts.map(
          async (sight): Promise<OwnPost> => ({
            id: await stableId(sight),
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

/**
 * One id a post. Facebook names the same post anew with every visit (RSS-Bridge issue 2866), so there the account and the
 * lines that stand before "See more" tell it, as a fingerprint.
 */
async function stableId({ platform, siteId, account, text }: OwnPostSight): Promise<string> {
  if (platform === 'x') return siteId;
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const beginning = lines.filter((line) => line !== '').slice(0, SHOWN_LINES);
  return hashText(`${account}\n${beginning.join('\n').slice(0, SHOWN_UNITS)}`);
}

const SHOWN_LINES = 3;
const SHOWN_UNITS = 160;
