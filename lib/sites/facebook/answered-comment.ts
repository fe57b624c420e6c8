import { comesBefore } from '../nodes';
import { commentsIn, isComment } from './articles';
import { COMMENTS, namesOf, REPLIES } from './labels';
import { readComment } from './read-comment';
import { ARTICLE, COMMENT_HOLDER } from './selectors';

/** The comment that an editor answers, or null when it answers the post. `place` holds the post with its comments. */
export function answeredComment(editor: HTMLElement, place: HTMLElement): HTMLElement | null {
  const around = editor.parentElement?.closest<HTMLElement>(ARTICLE);
  if (around && isComment(around)) return around;
  const holder = editor.closest(COMMENT_HOLDER);
  const scope = holder && place.contains(holder) ? holder : place;
  const before = commentsIn(scope).filter((comment) => comesBefore(comment, editor));
  const named = before.findLast((comment) => isNamed(editor, comment));
  if (scope === holder) return named ?? before[0] ?? null;
  const names = namesOf(editor);
  if (REPLIES.test(names)) return named ?? before.at(-1) ?? null;
  if (COMMENTS.test(names)) return null;
  return named ?? ofOwnThread(editor, place, before);
}

/** "Reply to <name>" holds the name in every language. */
function isNamed(editor: HTMLElement, comment: HTMLElement): boolean {
  const author = readComment(comment)?.author ?? '';
  return author !== '' && namesOf(editor).includes(author);
}

/** An editor beside some of the post's comments only belongs to their thread; beside all of them, to the post. */
function ofOwnThread(editor: HTMLElement, post: HTMLElement, before: HTMLElement[]): HTMLElement | null {
  const all = commentsIn(post).length;
  for (let up = editor.parentElement; up && up !== post; up = up.parentElement) {
    const beside = commentsIn(up).length;
    if (beside > 0) return beside < all ? (before.find((comment) => up.contains(comment)) ?? null) : null;
  }
  return null;
}
