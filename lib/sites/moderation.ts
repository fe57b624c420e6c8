import { labelOf } from './control-label';
import type { SeenPost, Site } from './site';

/**
 * Tells when the person has a page hide or delete somebody's words, or block who wrote them. Looks only: the press goes
 * on to the page, which asks in its own way.
 */
export function watchModeration(site: Site, moderated: (seen: SeenPost) => void, signal: AbortSignal): void {
  const { menu, removes } = site.moderation;
  /** The menu hangs in a layer of its own; whose it is, only the press that opened it tells. */
  let opened: SeenPost | null = null;

  document.addEventListener(
    'click',
    ({ target, isTrusted }) => {
      if (!isTrusted || !(target instanceof Element)) return;
      const control = target.closest(menu);
      if (control) {
        const post = control.closest<HTMLElement>(site.postSelector);
        opened = post && site.readPost(post);
        return;
      }
      const item = target.closest('[role="menuitem"]');
      if (!item) return;
      if (opened && !opened.own && removes.test(labelOf(item))) moderated(opened);
      opened = null;
    },
    { capture: true, signal },
  );
}
