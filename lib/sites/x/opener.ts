import { awaitNode } from '../await-node';
import { focused } from '../focused';
import type { Composer, SeenPost, Site } from '../site';
import { addPostControl } from './composer-parts';
import { readPost } from './read-post';
import { DIALOG, EDITOR, LAYERS, NEW_POST_CONTROL, POST, REPLY_CONTROL } from './selectors';

/** Opens X's own composers by X's own controls. Presses those for a reply, a new post and a thread's next post only. */
export function createOpener(
  page: Document,
  composerAt: (node: Node) => Composer | null,
): Pick<Site, 'openReply' | 'openNewPost' | 'addPost'> {
  const composers = (place: ParentNode) =>
    [...place.querySelectorAll<HTMLElement>(EDITOR)].flatMap((editor) => composerAt(editor) ?? []);
  const inDialog = (accepts: (composer: Composer) => boolean) => {
    const dialogs = [...page.querySelectorAll(DIALOG)];
    return dialogs.flatMap(composers).find(accepts) ?? null;
  };
  const answers =
    ({ post }: SeenPost) =>
    (composer: Composer) => {
      const answered = composer.answeredPost();
      if (!answered) return false;
      return answered.id === post.id || (!answered.permalink && answered.handle === post.handle);
    };
  /** The list re-uses its cells: the card may show another post by now, or stand elsewhere. */
  const cardOf = ({ element, post }: SeenPost) =>
    [element, ...page.querySelectorAll(POST)].find(
      (card) => card.isConnected && readPost(card)?.id === post.id,
    );
  /** Dialogs appear in X's layers; before those exist, somewhere in the body. */
  const layers = () => page.querySelector(LAYERS) ?? page.body;

  return {
    async openReply(seen) {
      const inline = composers(page).find((one) => one.host === page.body && answers(seen)(one));
      if (inline) return focused(inline);
      const control = cardOf(seen)?.querySelector<HTMLElement>(REPLY_CONTROL);
      if (!control) return null;
      control.click();
      return focused(await awaitNode(layers(), () => inDialog(answers(seen))));
    },
    async openNewPost() {
      const isNew = (composer: Composer) => composer.kind === 'post';
      const open = inDialog(isNew);
      if (open) return focused(open);
      // The page may still be drawing itself.
      const control = await awaitNode(page.body, () => page.querySelector<HTMLElement>(NEW_POST_CONTROL));
      if (!control) return focused(composers(page).find(isNew) ?? null);
      control.click();
      return focused(await awaitNode(layers(), () => inDialog(isNew)));
    },
    async addPost({ editor: { root } }) {
      const control = addPostControl(root);
      if (!control) return null;
      const before = new Set(page.querySelectorAll<HTMLElement>(EDITOR));
      const isAdded = ({ editor }: Composer) => !before.has(editor.root) && editor.readText() === '';
      control.click();
      return focused(await awaitNode(page.body, () => composers(page).find(isAdded) ?? null));
    },
  };
}
