import { labelOf } from './control-label';
import type { SeenPost, Site } from './site';

const MENU_ITEM = '[role="menuitem"]';
const CONTROL = `${MENU_ITEM}, [role="button"], button`;

/**
 * Tells when the person has a page hide or delete somebody's words, or block who wrote them, through the menu of a post
 * or by a button on it. Looks only: the press goes on to the page, which asks in its own way.
 */
export function watchModeration(site: Site, moderated: (seen: SeenPost) => void, signal: AbortSignal): void {
  const { menu, removes } = site.moderation;
  /** The menu hangs in a layer of its own; whose it is, only the press that opened it tells. */
  let opened: SeenPost | null = null;
  const postAround = (control: Element) => {
    const post = control.closest<HTMLElement>(site.postSelector);
    return post && site.readPost(post);
  };

  document.addEventListener(
    'click',
    ({ target, isTrusted }) => {
      if (!isTrusted || !(target instanceof Element)) return;
      const control = target.closest(CONTROL);
      if (!control) return;
      const around = postAround(control);
      if (control.matches(menu)) {
        opened = around;
        return;
      }
      const meant = control.matches(MENU_ITEM) ? opened : around;
      opened = null;
      if (meant && !meant.own && removes.test(labelOf(control))) moderated(meant);
    },
    { capture: true, signal },
  );
}
