import { createDraftEditor } from '../editors/draft-editor';
import { createLexicalEditor } from '../editors/lexical-editor';
import type { Composer } from '../site';
import { frameOf, mediaOf } from './composer-parts';
import { type ComposerPlace, placeOf } from './composer-place';
import { readAnswered } from './read-answered';
import { DIALOG } from './selectors';

/** `kind` is what the editor was for when it was found. */
export function createFacebookComposer(root: HTMLElement, kind: ComposerPlace['kind']): Composer {
  // The Business Suite still writes posts with Draft.js.
  const isDraft = root.querySelector('[data-contents="true"]') !== null;
  return {
    site: 'facebook',
    kind,
    editor: isDraft ? createDraftEditor(root) : createLexicalEditor(root),
    get frame() {
      return frameOf(root, kind);
    },
    get host() {
      return root.closest<HTMLElement>(DIALOG) ?? root.ownerDocument.body;
    },
    answeredPost() {
      const place = placeOf(root);
      return place && readAnswered(place);
    },
    media: () => mediaOf(root, frameOf(root, kind)),
    canAddPost: () => false,
  };
}
