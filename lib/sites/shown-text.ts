import { mapText, type TextMarkup } from './editors/text-map';

/** Text of a published post as a person reads it: emoji images as their character, hidden parts left out. */
export function shownText(element: Element, lines: 'by-character' | 'by-block'): string {
  return mapText(element, lines === 'by-block' ? BY_BLOCK : BY_CHARACTER).text.trim();
}

const isSkipped = (element: Element) =>
  element.getAttribute('aria-hidden') === 'true' || element.tagName.startsWith('TONEWRIGHT-');

/** X writes line breaks as characters and wraps mentions in inline `div`s. */
const BY_CHARACTER: TextMarkup = { isBlock: () => false, isSkipped };

const BLOCKS = new Set(['DIV', 'P', 'LI', 'BLOCKQUOTE']);

/** Facebook gives each line a `div`; its "See more" is a button inside the text. */
const BY_BLOCK: TextMarkup = {
  isBlock: (element) => BLOCKS.has(element.tagName) && element.getAttribute('role') !== 'button',
  isSkipped: (element) => isSkipped(element) || element.getAttribute('role') === 'button',
};
