import type { OwnPostSight } from '@/lib/core/reach/own-post';
import { accountOf } from '@/lib/core/team/is-ours';
import { ask } from '@/lib/platform/messenger';
import type { SeenPost, ShownResult, Site } from '@/lib/sites/site';

/** Those that come into view together are told together. */
const GATHER_MS = 1_000;
const BATCH = 20;
/** Enough to tell what a post is like. */
const LONGEST = 5_000;
/** The same counts an hour later say that the post is an hour older. */
const AGAIN_MS = 60 * 60_000;

/** Tells the background what our own posts on screen have brought so far; each change once. */
export interface OwnResults {
  /** One of ours came on screen, or something about it changed. */
  seen(post: SeenPost): void;
}

interface Waiting {
  readonly seen: SeenPost;
  /** As it came into view. */
  readonly result: ShownResult | null;
}

export function createOwnResults(site: Site): OwnResults {
  const told = new Map<string, { readonly counts: string; readonly at: number }>();
  const waiting = new Map<string, Waiting>();

  /** Null where it shows no counts, or none that are new. */
  const sightOf = ({ seen: { element, post }, result: first }: Waiting): OwnPostSight | null => {
    const account = accountOf(post);
    // Its cell may have been handed on.
    const isThere = site.readPost(element)?.post.id === post.id;
    const result = isThere ? site.resultOf(element) : first;
    if (!account || !result) return null;
    const counts = JSON.stringify(result.counts);
    const before = told.get(post.id);
    const now = Date.now();
    if (before?.counts === counts && now - before.at < AGAIN_MS) return null;
    told.set(post.id, { counts, at: now });
    return {
      platform: site.id,
      siteId: post.id,
      link: post.permalink,
      account,
      text: post.text.slice(0, LONGEST),
      // Facebook's whole hours and days tell no hour that could be a good one.
      postedAt: site.id === 'facebook' ? null : post.time,
      ...result,
    };
  };
  const tell = () => {
    const batch = [...waiting.values()].slice(0, BATCH);
    for (const { seen } of batch) waiting.delete(seen.post.id);
    if (waiting.size > 0) setTimeout(tell, GATHER_MS);
    const posts = batch.flatMap((one) => sightOf(one) ?? []);
    if (posts.length === 0) return;
    ask('results.record', { posts }).catch(() => {
      for (const { siteId } of posts) told.delete(siteId);
    });
  };
  return {
    seen(seen) {
      if (waiting.size === 0) setTimeout(tell, GATHER_MS);
      const { result } = waiting.get(seen.post.id) ?? { result: site.resultOf(seen.element) };
      waiting.set(seen.post.id, { seen, result });
    },
  };
}
