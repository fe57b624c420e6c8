import { ARTICLE, COMMENT_LINK } from './selectors';

/** A comment or a reply, in any language: an article that owns a link to a comment. */
export function isComment(article: Element): boolean {
  return ownElements(article, COMMENT_LINK).length > 0;
}

/** Comments and replies in a place, in page order. */
export function commentsIn(place: ParentNode): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(ARTICLE)].filter(isComment);
}

/** Elements of an article that are not of an article inside it. */
export function ownElements<E extends Element>(article: Element, selector: string): E[] {
  return [...article.querySelectorAll<E>(selector)].filter((one) => one.closest(ARTICLE) === article);
}

/** Parts of the post itself: not of its comments, not of a post that lies behind a dialog. */
export function postParts<E extends Element>(place: Element, selector: string): E[] {
  const isOfComment = new Map<Element, boolean>();
  return [...place.querySelectorAll<E>(selector)].filter((one) => {
    const article = one.closest(ARTICLE);
    if (!article || !place.contains(article)) return true;
    const known = isOfComment.get(article) ?? isComment(article);
    isOfComment.set(article, known);
    return !known;
  });
}

/** The post an element belongs to: its article, else the dialog or page that shows one post. */
export function postOf(element: Element): HTMLElement | null {
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (up.matches('[role="dialog"], [role="main"]')) return up;
    if (up.matches(ARTICLE) && !isComment(up)) return up;
  }
  return null;
}
