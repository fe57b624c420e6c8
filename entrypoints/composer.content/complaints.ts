import type { WaitingComplaint } from '@/lib/core/guidelines/check-context';
import type { Triage } from '@/lib/core/replies/complaint';
import { plainHandle } from '@/lib/core/team/plain-handle';
import { watchPosts } from '@/lib/sites/posts';
import type { SeenPost, Site } from '@/lib/sites/site';
import type { OverlayStore } from '@/lib/state/overlay-store';
import type { OverlayHost } from './overlay-host';
import { createOwnResults } from './own-results';
import type { PostReader } from './post-reader';
import type { PageWorkspace } from './workspace';

/** Reading a post as praise or a question never makes a chip, however sure. */
const NO_CHIP = new Set(['praise', 'question', 'none']);

/** Chips on complaints as they come into view. */
export interface Complaints {
  post(id: string): SeenPost | null;
  /** Those on screen that nobody has answered from here. */
  waiting(): readonly WaitingComplaint[];
}

interface ComplaintOptions {
  readonly site: Site;
  readonly workspace: PageWorkspace;
  readonly store: OverlayStore;
  readonly overlay: OverlayHost;
  readonly reader: PostReader;
  readonly signal: AbortSignal;
}

export function watchComplaints(options: ComplaintOptions): Complaints {
  const { site, workspace, store, overlay, reader, signal } = options;
  /** Our own posts never carry a chip, but are counted. */
  const ownResults = createOwnResults(site, workspace);
  /** On screen now; with the chip's host once it has one. */
  const shown = new Map<string, { readonly seen: SeenPost; host?: HTMLElement }>();

  const drop = (id: string) => {
    shown.get(id)?.host?.remove();
    shown.delete(id);
    store.setState(({ chips }) => ({ chips: chips.filter(({ postId }) => postId !== id) }));
  };
  const isOurs = ({ own, post: { handle, author } }: SeenPost) =>
    own ||
    workspace
      .snapshot()
      .settings.accounts.map(plainHandle)
      .some((name) => name === plainHandle(handle ?? '') || name === plainHandle(author));
  const isPaused = () => workspace.snapshot().settings.paused[site.id];
  const isComplaint = ({ complaint, kind }: Triage) =>
    complaint >= workspace.snapshot().settings.complaintThreshold && !NO_CHIP.has(kind);
  const mark = ({ post, chipAnchor }: SeenPost, { kind, urgency }: Triage) => {
    const entry = shown.get(post.id);
    if (!entry) return;
    const { host, container } = overlay.chipBox();
    if (site.isDark()) container.classList.add('dark');
    chipAnchor.after(host);
    entry.host = host;
    store.setState(({ chips }) => ({
      chips: [...chips, { postId: post.id, container, kind, urgency, time: post.time }],
    }));
  };
  watchPosts(
    site,
    {
      seen(seen) {
        drop(seen.post.id);
        if (isPaused()) return;
        if (isOurs(seen)) {
          ownResults.seen(seen);
          return;
        }
        shown.set(seen.post.id, { seen });
        void reader.read(seen.post).then((triage) => {
          const isStillHere = shown.get(seen.post.id)?.seen === seen && seen.chipAnchor.isConnected;
          if (triage && isStillHere && isComplaint(triage)) mark(seen, triage);
        });
      },
      changed(seen) {
        if (!isPaused() && isOurs(seen)) ownResults.seen(seen);
      },
      gone: (seen) => drop(seen.post.id),
    },
    signal,
  );
  return {
    post: (id) => shown.get(id)?.seen ?? null,
    waiting: () => store.getState().chips.map(({ urgency, time }) => ({ urgency, time })),
  };
}
