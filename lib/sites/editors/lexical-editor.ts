import type { Editor } from '../site';
import { deletionEvent, replacementEvent } from './page-event';
import { createRichEditor } from './rich-editor';
import type { TextMarkup } from './text-map';

const BLOCKS = new Set(['P', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'PRE']);

const MARKUP: TextMarkup = {
  isBlock: (element, root) => element.parentElement === root || BLOCKS.has(element.tagName),
  // Lexical turns spelling off on the text it keeps as one, mentions first of all.
  isFixed: (element) =>
    element.getAttribute('contenteditable') === 'false' ||
    element.hasAttribute('data-lexical-mention') ||
    (element.getAttribute('data-lexical-text') === 'true' && element.getAttribute('spellcheck') === 'false'),
};

/** Facebook's editor. Takes a spelling correction; a deletion is what a cut makes of the selection. */
export function createLexicalEditor(root: HTMLElement): Editor {
  return createRichEditor(root, {
    markup: MARKUP,
    write: (editor, text) => {
      const page = editor.ownerDocument.defaultView;
      if (page) editor.dispatchEvent(text === '' ? deletionEvent(page) : replacementEvent(page, text));
    },
  });
}
