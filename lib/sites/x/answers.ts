import { parsePostLink } from './post-link';
import { readPost } from './read-post';
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
  return answeredNames(card).length > 0;
}

/** Whether a card answers this account: named above the words, or the writer of the post that the page is about. */
export function answersTo(card: HTMLElement, handle: string): boolean {
  if (answeredNames(card).includes(`@${handle}`)) return true;
  const focused = card.closest(COLUMN)?.querySelector(FOCUSED_POST);
  return focused != null && focused !== card && readPost(focused)?.handle === handle;
}

function answeredNames(card: HTMLElement): readonly string[] {
  return [...card.querySelectorAll('a[href^="/"]')]
    .filter((link) => !link.closest(PARTS_WITH_NAMES))
    .map((link) => link.textContent.trim())
    .filter((words) => /^@\w/.test(words));
}
