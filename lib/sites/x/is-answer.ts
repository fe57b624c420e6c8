import { parsePostLink } from './post-link';
import {
  ACTIONS,
  COLUMN,
  CONTEXT,
  FOCUSED_POST,
  POST,
  POST_TEXT,
  QUOTED_BLOCK,
  USER_NAME,
} from './selectors';

const PARTS_WITH_NAMES = [USER_NAME, POST_TEXT, QUOTED_BLOCK, ACTIONS, CONTEXT].join(', ');

/**
 * Whether a card answers another post. Timelines name the other above the words; on the page of one post all others answer,
 * and so does that one where another stands above it.
 */
export function isAnswer(card: HTMLElement): boolean {
  const page = card.ownerDocument;
  const column = card.closest(COLUMN) ?? page;
  // A composer over the page takes its address away.
  if (parsePostLink(page.location.href, page.baseURI) || column.querySelector(FOCUSED_POST))
    return !card.matches(FOCUSED_POST) || column.querySelector(POST) !== card;
  return [...card.querySelectorAll('a[href^="/"]')].some(
    (link) => /^@\w/.test(link.textContent.trim()) && !link.closest(PARTS_WITH_NAMES),
  );
}
