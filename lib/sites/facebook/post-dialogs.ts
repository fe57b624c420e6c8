import type { Composer } from '../site';
import { leadsOn, publishesPost } from './publish-control';
import { ARTICLE, BUTTON, DIALOG, EDITOR, MAIN, MESSAGE } from './selectors';

/** Which composer a post dialog publishes, also while a later sheet has taken the editor away. */
export interface PostDialogs {
  remember(composer: Composer): void;
  publishedBy(target: Element): Composer | null;
}

export function createPostDialogs(composerAt: (node: Node) => Composer | null): PostDialogs {
  const byDialog = new WeakMap<Element, Composer>();
  /** The dialog that was left by "Next": its settings sheet may be a dialog of its own. */
  let left: { composer: Composer; dialog: Element } | null = null;

  const composerOf = (dialog: Element): Composer | null => {
    const editors = [...dialog.querySelectorAll<HTMLElement>(EDITOR)];
    const present = editors.map(composerAt).find((composer) => composer?.kind === 'post');
    if (present || editors.length > 0) return present ?? null;
    const known = byDialog.get(dialog);
    if (known || !left || left.dialog.isConnected || dialog.querySelector(`${ARTICLE}, ${MESSAGE}`))
      return known ?? null;
    byDialog.set(dialog, left.composer);
    return left.composer;
  };
  return {
    remember(composer) {
      const dialog = composer.editor.root.closest(DIALOG);
      if (dialog && composer.kind === 'post') byDialog.set(dialog, composer);
    },
    publishedBy(target) {
      const control = target.closest(BUTTON);
      // The Business Suite writes posts on a page of their own.
      const place = control?.closest(DIALOG) ?? control?.closest(MAIN);
      if (!control || !place || control.closest(ARTICLE)) return null;
      const composer = composerOf(place);
      if (!composer) return null;
      if (leadsOn(control, place)) {
        // Has the editor keep its last text: Facebook empties it before taking it away.
        composer.editor.readText();
        left = { composer, dialog: place };
      }
      return publishesPost(control, place) ? composer : null;
    },
  };
}
