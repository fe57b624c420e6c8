import type { OwnPostSight } from '@/lib/core/reach/own-post';
import { plainHandle } from '@/lib/core/team/plain-handle';
import { ask } from '@/lib/platform/messenger';
import type { SeenPost, Site } from '@/lib/sites/site';
import type { PageWorkspace } from './workspace';

/** Those that come into view together are told together. */
const GATHER_MS = 1_000;
const BATCH = 20;
/** Enough to tell what a post is like. */
const LONGEST = 5_000;
/** The same counts an hour later say that the post is an hour older. */
const AGAIN_MS = 60 * 60_000;

/** Tells the background what our own posts on screen have brought so far; each change once. */
export interface OwnResults {
  seen(post: SeenPost): void;
}

export function createOwnResults(site: Site, workspace: PageWorkspace): OwnResults {
  const told = new Map<string, { readonly counts: string; readonly at: number }>();
  const waiting = new Map<string, OwnPostSight>();

  const tell = () => {
    const posts = [...waiting.values()].slice(0, BATCH);
    for (const { siteId } of posts) waiting.delete(siteId);
    if (waiting.size > 0) setTimeout(tell, GATHER_MS);
    ask('results.record', { posts }).catch(() => {
      for (const { siteId } of posts) told.delete(siteId);
    });
  };
  /** On X anybody may take our name, nobody our handle. */
  const isOurs = (account: string, own: boolean) =>
    own || workspace.snapshot().settings.accounts.map(plainHandle).includes(plainHandle(account));

  return {
    seen({ element, post, own }) {
      const account = site.id === 'x' ? post.handle : post.author;
      if (!account || !isOurs(account, own)) return;
      const result = site.resultOf(element);
      if (!result) return;
      const counts = JSON.stringify(result.counts);
      const before = told.get(post.id);
      const now = Date.now();
      if (before?.counts === counts && now - before.at < AGAIN_MS) return;
      told.set(post.id, { counts, at: now });
      if (waiting.size === 0) setTimeout(tell, GATHER_MS);
      waiting.set(post.id, {
        platform: site.id,
        siteId: post.id,
        link: post.permalink,
        account,
        text: post.text.slice(0, LONGEST),
        postedAt: post.time,
        ...result,
      });
    },
  };
}
