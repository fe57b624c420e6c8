import type { Post } from '@/lib/core/replies/post';
import { shownText } from '../shown-text';
import { postParts } from './articles';
import { type CommentLink, parsePostLink } from './comment-link';
import { linkTime } from './link-time';
import { MESSAGE, POST_LINK, PROFILE_NAME } from './selectors';

/** Reads a post from its article, or from the dialog or page that shows it alone. Null while it loads. */
export function readPost(place: HTMLElement): Post | null {
  const author = authorOf(place);
  const text = textOf(place);
  const links = postParts<HTMLAnchorElement>(place, POST_LINK);
  const link = linkAmong(links);
  if (author === '' || (!link && text === '')) return null;
  return {
    site: 'facebook',
    id: link?.id ?? `${author}/${text.slice(0, 80)}`,
    permalink: link?.permalink ?? null,
    author,
    handle: null,
    text,
    language: null,
    time: links.map(linkTime).find((time) => time !== null) ?? null,
  };
}

/** Who wrote the post that this place shows; empty while it loads. */
export function authorOf(place: HTMLElement): string {
  const named = postParts(place, PROFILE_NAME)[0];
  const link = named?.querySelector('a[href]') ?? postParts(place, 'h2 a[href], h3 a[href], h4 a[href]')[0];
  const shown =
    link ??
    named ??
    postParts(place, 'a[role="link"]:not([aria-hidden="true"])').find((one) => one.textContent);
  return shown ? shownText(shown, 'by-block') : '';
}

function textOf(place: HTMLElement): string {
  const message = postParts(place, MESSAGE)[0];
  if (message) return shownText(message, 'by-block');
  const plain = postParts(place, 'div[dir="auto"] > span[dir="auto"]').find(
    (one) => !one.closest('h2, h3, h4, a, [role="button"]'),
  );
  return plain ? shownText(plain, 'by-block') : '';
}

function linkAmong(links: readonly HTMLAnchorElement[]): CommentLink | null {
  for (const link of links) {
    const parsed = parsePostLink(link.getAttribute('href') ?? '', link.ownerDocument.baseURI);
    if (parsed) return parsed;
  }
  return null;
}
