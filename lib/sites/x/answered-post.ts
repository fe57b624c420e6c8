import { comesBefore } from '../nodes';
import { parsePostLink } from './post-link';
import { readPost } from './read-post';
import { ATTACHMENTS, CELL, DIALOG, EDITOR, INLINE_REPLY, POST, USER_NAME } from './selectors';

/** The element that shows the post which this editor answers, or null for a new post. */
export function answeredCard(editor: HTMLElement): Element | null {
  const dialog = editor.closest(DIALOG);
  return dialog ? cardInDialog(dialog, editor) : (cardInCell(editor) ?? cardOfRoute(editor));
}

/** In a dialog the answered post stands before the first editor; a quoted one stands after it, among the attachments. */
function cardInDialog(dialog: Element, editor: HTMLElement): Element | null {
  const first = dialog.querySelector(EDITOR) ?? editor;
  const isBefore = (one: Element) => comesBefore(one, first) && !one.closest(ATTACHMENTS);
  const article = [...dialog.querySelectorAll(POST)].filter(isBefore).at(-1);
  if (article) return article;
  const names = [...dialog.querySelectorAll(USER_NAME)].filter(isBefore).at(0);
  return names ? largestWithout(first, names, dialog) : null;
}

/** The inline reply stands in the cell of the post it answers. */
function cardInCell(editor: HTMLElement): Element | null {
  const place = editor.closest(CELL) ?? editor.closest(INLINE_REPLY)?.parentElement;
  return (
    [...(place?.querySelectorAll(POST) ?? [])].filter((card) => comesBefore(card, editor)).at(-1) ?? null
  );
}

/** Where the reply has a cell to itself, the address names the post. */
function cardOfRoute(editor: HTMLElement): Element | null {
  const page = editor.ownerDocument;
  const route = parsePostLink(page.location.href, page.baseURI);
  if (!route) return null;
  const cards = [...page.querySelectorAll(POST)].filter((card) => comesBefore(card, editor));
  return cards.find((card) => readPost(card)?.id === route.id) ?? null;
}

function largestWithout(editor: Element, part: Element, boundary: Element): Element {
  let block = part;
  while (block.parentElement && block.parentElement !== boundary && !block.parentElement.contains(editor)) {
    block = block.parentElement;
  }
  return block;
}
