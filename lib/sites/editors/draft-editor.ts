import type { Editor } from '../site';
import { pasteEvent } from './page-event';
import { createRichEditor } from './rich-editor';
import type { TextMarkup } from './text-map';

const MARKUP: TextMarkup = {
  isBlock: (element) => element.getAttribute('data-block') === 'true',
  isFixed: (element) => element.getAttribute('contenteditable') === 'false',
};

/** X's editor. Takes a paste of plain text; an empty paste is nothing to it, so deletion is a Backspace. */
export function createDraftEditor(root: HTMLElement): Editor {
  return createRichEditor(root, {
    markup: MARKUP,
    write: (editor, text) => {
      const page = editor.ownerDocument.defaultView;
      if (page) editor.dispatchEvent(pasteEvent(page, text));
    },
  });
}
