import { triage } from '@/lib/core/replies/triage';
import { watchPosts } from '@/lib/sites/posts';
import type { SeenPost, Site } from '@/lib/sites/site';
import type { OverlayStore } from '@/lib/state/overlay-store';
import type { OverlayHost } from './overlay-host';
import type { PageWorkspace } from './workspace';

/** Reading a post as praise or a question never makes a chip, however sure. */
const NO_CHIP = new Set(['praise', 'question', 'none']);

/** Chips on complaints as they come into view. */
export interface Complaints {
  post(id: string): SeenPost | null;
}

export function watchComplaints(
  site: Site,
  workspace: PageWorkspace,
  store: OverlayStore,
  overlay: OverlayHost,
  signal: AbortSignal,
): Complaints {
  const seen = new Map<string, { post: SeenPost; host: HTMLElement }>();
  const drop = (id: string) => {
    seen.get(id)?.host.remove();
    seen.delete(id);
    store.setState(({ chips }) => ({ chips: chips.filter(({ postId }) => postId !== id) }));
  };
  const isOurs = ({ own, post }: SeenPost) =>
    own ||
    workspace.snapshot().settings.accounts.some((name) => name === post.handle || name === post.author);
  watchPosts(
    site,
    {
      seen(post) {
        const { settings } = workspace.snapshot();
        drop(post.post.id);
        if (settings.paused[site.id] || isOurs(post)) return;
        const { complaint, kind, urgency } = triage(post.post.text);
        if (complaint < settings.complaintThreshold || NO_CHIP.has(kind)) return;
        const box = overlay.chipBox();
        if (site.isDark()) box.container.classList.add('dark');
        post.chipAnchor.after(box.host);
        seen.set(post.post.id, { post, host: box.host });
        const chip = { postId: post.post.id, container: box.container, kind, urgency, time: post.post.time };
        store.setState(({ chips }) => ({ chips: [...chips, chip] }));
      },
      gone: (post) => drop(post.post.id),
    },
    signal,
  );
  return { post: (id) => seen.get(id)?.post ?? null };
}
