import { createDraftEditor } from '../editors/draft-editor';
import type { Composer } from '../site';
import { answeredCard } from './answered-post';
import { addPostControl, frameOf, mediaOf } from './composer-parts';
import { readPost } from './read-post';
import { DIALOG } from './selectors';

export function createXComposer(root: HTMLElement, kind: Composer['kind']): Composer {
  return {
    site: 'x',
    kind,
    editor: createDraftEditor(root),
    get frame() {
      return frameOf(root);
    },
    get host() {
      return root.closest<HTMLElement>(DIALOG) ?? root.ownerDocument.body;
    },
    answeredPost() {
      const card = answeredCard(root);
      return card && readPost(card);
    },
    media: () => mediaOf(root),
    canAddPost: () => addPostControl(root) !== null,
  };
}
