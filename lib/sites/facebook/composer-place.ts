import { editableAt } from '../nodes';
import { answeredComment } from './answered-comment';
import { commentsIn, isComment } from './articles';
import { ASKS_FOR_POST, namesOf, PRIVATE } from './labels';
import { ARTICLE, DIALOG, EDITOR, MAIN, MESSAGE } from './selectors';

/** What an editor is for and which element shows what it answers. */
export type ComposerPlace =
  | { readonly kind: 'post' }
  | { readonly kind: 'comment'; readonly answers: HTMLElement }
  | { readonly kind: 'reply'; readonly answers: HTMLElement };

/** The editor a node is in, or null when it is no rich editor. */
export function editorAt(node: Node): HTMLElement | null {
  const editable = editableAt(node);
  return editable?.matches(EDITOR) && !editable.closest('[role="search"]') ? editable : null;
}

/** Where an editor stands; null for private messages and anything else that is not published. */
export function placeOf(editor: HTMLElement): ComposerPlace | null {
  if (isPrivate(editor)) return null;
  const around = postAround(editor);
  if (around) {
    const comment = answeredComment(editor, around);
    return comment ? { kind: 'reply', answers: comment } : { kind: 'comment', answers: postIn(around) };
  }
  const dialog = editor.closest(DIALOG);
  if (dialog) return looksLikePostDialog(dialog, editor) ? { kind: 'post' } : null;
  const { hostname, pathname } = editor.ownerDocument.location;
  const suite = hostname.startsWith('business.') && pathname.startsWith('/latest/composer');
  return suite || (editor.closest(MAIN) && ASKS_FOR_POST.test(namesOf(editor))) ? { kind: 'post' } : null;
}

/** Chats dock outside the page's main part, sit in dialogs of their own, or fill the messages page. */
function isPrivate(editor: HTMLElement): boolean {
  const { pathname } = editor.ownerDocument.location;
  if (pathname.startsWith('/messages') || pathname.startsWith('/latest/inbox')) return true;
  const dialog = editor.closest(DIALOG);
  const dialogName = dialog?.getAttribute('aria-label') ?? '';
  const holdsPost = dialog?.querySelector(`${ARTICLE}, ${MESSAGE}`) != null;
  return PRIVATE.test(namesOf(editor)) || (!holdsPost && PRIVATE.test(dialogName));
}

/** What holds an editor together with its post and comments: the post's article, or the dialog or page of one post. */
function postAround(editor: HTMLElement): HTMLElement | null {
  for (let up = editor.parentElement; up; up = up.parentElement) {
    if (up.matches(ARTICLE) && !isComment(up)) return up;
    if (up.matches(DIALOG)) return up.querySelector(`${ARTICLE}, ${MESSAGE}`) ? up : null;
    if (up.matches(MAIN))
      return commentsIn(up).length > 0 || up.querySelectorAll(MESSAGE).length === 1 ? up : null;
  }
  return null;
}

/** The one post a dialog or page shows, else the dialog or page itself. */
function postIn(place: HTMLElement): HTMLElement {
  if (place.matches(ARTICLE)) return place;
  const comments = new Set(commentsIn(place));
  const posts = [...place.querySelectorAll<HTMLElement>(ARTICLE)].filter((article) => !comments.has(article));
  return posts.length === 1 && posts[0] ? posts[0] : place;
}

/** No single sign is on every build; a form counts most. */
function looksLikePostDialog(dialog: Element, editor: HTMLElement): boolean {
  const form = editor.closest('form');
  const title = dialog.getAttribute('aria-labelledby');
  const signs = [
    form !== null && dialog.contains(form) ? 2 : 0,
    dialog.querySelector('input[type="submit"]') ? 1 : 0,
    title && dialog.querySelector('h1, h2, h3, [role="heading"]') ? 1 : 0,
    dialog.querySelector('input[type="file"]') ? 1 : 0,
    ASKS_FOR_POST.test(namesOf(editor)) ? 2 : 0,
  ];
  return signs.reduce((sum, sign) => sum + sign, 0) >= 2;
}
