import type { Editor } from '../site';
import { withNeighbour } from './deletion';
import { backspaceEvent, pasteEvent } from './page-event';
import { createRichEditor } from './rich-editor';
import type { TextMarkup } from './text-map';

const MARKUP: TextMarkup = {
  isBlock: (element) => element.getAttribute('data-block') === 'true',
  isFixed: (element) => element.getAttribute('contenteditable') === 'false',
};

/** X's editor. Takes a paste of plain text. An empty paste is nothing to it: deletions go by a neighbour or Backspace. */
export function createDraftEditor(root: HTMLElement): Editor {
  return createRichEditor(root, {
    markup: MARKUP,
    shape: (text, edit) => (edit.text === '' ? withNeighbour(text, edit) : edit),
    write: (editor, text) => {
      const page = editor.ownerDocument.defaultView;
      if (page) editor.dispatchEvent(text === '' ? backspaceEvent(page) : pasteEvent(page, text));
    },
  });
}
