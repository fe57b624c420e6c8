import type { WaitingComplaint } from '@/lib/core/guidelines/check-context';
import { isComplaint } from '@/lib/core/replies/is-complaint';
import type { Post } from '@/lib/core/replies/post';
import { isOurs } from '@/lib/core/team/is-ours';
import type { CaseView } from '@/lib/protocol/case-view';
import { watchPosts } from '@/lib/sites/posts';
import type { SeenPost, Site } from '@/lib/sites/site';
import type { OverlayStore } from '@/lib/state/overlay-store';
import type { CaseDesk } from './case-desk';
import { keepMinute } from './minute';
import type { OverlayHost } from './overlay-host';
import { createOwnResults } from './own-results';
import type { PageWorkspace } from './workspace';

/** Chips on posts that want an answer, as they come into view. */
export interface Complaints {
  post(id: string): SeenPost | null;
  /** Complaints on screen that nobody has answered from here. */
  waiting(): readonly WaitingComplaint[];
  /** Our answer to this post went out. */
  answered(post: Post, text: string): Promise<void>;
  /** What the team wants may have changed: looks at all posts on screen again. */
  refresh(): void;
}

interface ComplaintOptions {
  readonly site: Site;
  readonly workspace: PageWorkspace;
  readonly store: OverlayStore;
  readonly overlay: OverlayHost;
  readonly desk: CaseDesk;
  readonly signal: AbortSignal;
}

export function watchComplaints(options: ComplaintOptions): Complaints {
  const { site, workspace, store, overlay, desk, signal } = options;
  /** Our own posts never carry a chip, but are counted. */
  const ownResults = createOwnResults(site);
  /** On screen now; with the chip's host once it has one. */
  const shown = new Map<string, { readonly seen: SeenPost; host?: HTMLElement }>();

  const unmark = (id: string) => {
    const entry = shown.get(id);
    if (!entry?.host) return;
    entry.host.remove();
    delete entry.host;
    store.setState(({ chips }) => ({ chips: chips.filter(({ postId }) => postId !== id) }));
  };
  const drop = (id: string) => {
    unmark(id);
    shown.delete(id);
  };
  const isOwn = ({ own, post }: SeenPost) => own || isOurs(post, workspace.snapshot().settings);
  const update = (view: CaseView) =>
    store.setState(({ chips }) => ({
      chips: chips.map((chip) => (chip.view.id === view.id ? { ...chip, view } : chip)),
    }));
  const mark = (seen: SeenPost, view: CaseView) => {
    const { post, chipAnchor } = seen;
    const entry = shown.get(post.id);
    if (entry?.host) update(view);
    if (entry?.seen !== seen || entry.host || !chipAnchor.isConnected) return;
    const { host, container } = overlay.chipBox();
    if (site.isDark()) container.classList.add('dark');
    chipAnchor.after(host);
    entry.host = host;
    const chip = { postId: post.id, container, site: site.id, time: post.time, view };
    store.setState(({ chips }) => ({ chips: [...chips, chip], minute: Date.now() }));
  };
  const consider = async (seen: SeenPost) => {
    const view = workspace.paused() || isOwn(seen) ? null : await desk.see(seen);
    if (shown.get(seen.post.id)?.seen !== seen) return;
    if (view) mark(seen, view);
    else unmark(seen.post.id);
  };
  const count = (seen: SeenPost) => {
    if (!workspace.paused() && isOwn(seen)) ownResults.seen(seen);
  };
  /** The box that writes an answer may show no address of what it answers. */
  const onScreen = (post: Post): Post => {
    const isSame = ({ seen: { post: one } }: { readonly seen: SeenPost }) =>
      one.handle === post.handle && one.author === post.author && one.text === post.text;
    return (shown.get(post.id) ?? [...shown.values()].find(isSame))?.seen.post ?? post;
  };
  watchPosts(
    site,
    {
      seen(seen) {
        drop(seen.post.id);
        shown.set(seen.post.id, { seen });
        count(seen);
        void consider(seen);
      },
      changed: count,
      gone: (seen) => drop(seen.post.id),
    },
    signal,
  );
  keepMinute(store, signal);
  const refresh = () => {
    for (const { seen } of shown.values()) void consider(seen);
  };
  // A colleague, or another tab, may have answered meanwhile. Both events come by here; of two windows side by side neither was hidden.
  const comeBack = () => document.visibilityState === 'visible' && refresh();
  for (const event of ['visibilitychange', 'focus']) window.addEventListener(event, comeBack, { signal });
  return {
    post: (id) => shown.get(id)?.seen ?? null,
    waiting: () =>
      store
        .getState()
        .chips.filter(({ view }) => isComplaint(view.kind) && view.answeredAfter === null)
        .map(({ view, time }) => ({ urgency: view.urgency, time })),
    refresh,
    async answered(post, text) {
      const view = await desk.answered(onScreen(post), text);
      if (view) update(view);
    },
  };
}
