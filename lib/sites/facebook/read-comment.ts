import type { Post } from '@/lib/core/replies/post';
import { shownText } from '../shown-text';
import { ownElements } from './articles';
import { parseCommentLink } from './comment-link';
import { linkTime } from './link-time';
import { COMMENT_LINK } from './selectors';

/** Reads a comment or a reply; null when it has no address or no words. */
export function readComment(article: HTMLElement): Post | null {
  const links = ownElements<HTMLAnchorElement>(article, COMMENT_LINK);
  const base = article.ownerDocument.baseURI;
  const timeLink = links.find((link) => link.closest('li')) ?? links.at(-1);
  const link = timeLink && parseCommentLink(timeLink.getAttribute('href') ?? '', base);
  if (!link) return null;
  const author = authorLink(article);
  const body = bodyOf(article, author);
  return {
    site: 'facebook',
    id: link.id,
    permalink: link.permalink,
    author: author ? shownText(author, 'by-block') : '',
    handle: null,
    text: body ? shownText(body, 'by-block') : '',
    language: body?.closest('[lang]:not(html)')?.getAttribute('lang') || null,
    time: linkTime(timeLink),
  };
}

/** The name, as a link with words outside the row of actions. */
function authorLink(article: Element): Element | null {
  const links = ownElements(article, 'a[href]:not([aria-hidden="true"])');
  return links.find((link) => !link.closest('ul, li') && shownText(link, 'by-block') !== '') ?? null;
}

/** The words carry a language; where they do not, they are the first text block that is neither name nor control. */
function bodyOf(article: Element, author: Element | null): Element | null {
  const isWords = (block: Element) =>
    !block.closest('ul, [role="button"], [contenteditable="true"]') &&
    !author?.contains(block) &&
    !block.contains(author);
  const tagged = ownElements(article, '[dir="auto"][lang], [lang]').find(isWords);
  return (
    tagged ??
    ownElements(article, '[dir="auto"]').find((block) => isWords(block) && block.textContent !== '') ??
    null
  );
}
