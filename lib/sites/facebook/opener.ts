import { awaitNode } from '../await-node';
import { labelOf } from '../control-label';
import { focused } from '../focused';
import type { Composer, Site } from '../site';
import { isComment, ownElements, postOf } from './articles';
import { COMMENT_CONTROL, NEW_POST_CONTROL, REPLY_CONTROL } from './labels';
import { readArticle } from './read-article';
import { ARTICLE, BUTTON, COMMENT_ROLE, DIALOG, EDITOR, MAIN } from './selectors';

/** Opens Facebook's own composers by Facebook's own controls. Presses reply, comment and new-post controls only. */
export function createOpener(
  page: Document,
  composerAt: (node: Node) => Composer | null,
): Pick<Site, 'openReply' | 'openNewPost'> {
  const find = (place: ParentNode, accepts: (composer: Composer) => boolean) => {
    const editors = [...place.querySelectorAll<HTMLElement>(EDITOR)];
    return editors.map(composerAt).find((composer) => composer && accepts(composer)) ?? null;
  };

  return {
    async openReply({ element, post }) {
      if (readArticle(element)?.id !== post.id) return null;
      const answers = (composer: Composer) => composer.answeredPost()?.id === post.id;
      const comment = isComment(element);
      // The same post may stand behind a dialog, with a box of its own.
      const present = find(element.closest(DIALOG) ?? page, answers);
      if (present) return focused(present);
      const control = comment ? replyControl(element) : commentControl(element);
      if (!control) return null;
      control.click();
      // A reply opens under its post; commenting may open the post in a dialog of its own.
      const scope = comment ? (postOf(element) ?? page.body) : page.body;
      return focused(await awaitNode(scope, () => find(scope, answers)));
    },
    async openNewPost() {
      const isPost = (composer: Composer) => composer.kind === 'post';
      const present = find(page, isPost);
      if (present) return focused(present);
      // The page may still be drawing itself.
      const control = await awaitNode(page.body, () => newPostControl(page));
      if (!control) return null;
      control.click();
      return focused(await awaitNode(page.body, () => find(page, isPost)));
    },
  };
}

/** Among a comment's actions "Like" has a label, menus open something: the first plain word is "Reply". */
function replyControl(comment: HTMLElement): HTMLElement | null {
  const actions = ownElements<HTMLElement>(comment, BUTTON).filter((one) => one.closest('li'));
  const plain = actions.filter(
    (one) => !one.hasAttribute('aria-label') && !one.hasAttribute('aria-haspopup'),
  );
  return actions.find((one) => REPLY_CONTROL.test(labelOf(one))) ?? plain[0] ?? null;
}

function commentControl(post: HTMLElement): HTMLElement | null {
  const role = post.querySelector(COMMENT_ROLE)?.closest<HTMLElement>(BUTTON);
  if (role) return role;
  const own = [...post.querySelectorAll<HTMLElement>(BUTTON)].filter((one) => {
    const article = one.closest(ARTICLE);
    return article === post || !article || !isComment(article);
  });
  return own.find((one) => COMMENT_CONTROL.test(labelOf(one))) ?? null;
}

/** The first button of the region that stands above the posts and holds none. */
function newPostControl(page: Document): HTMLElement | null {
  const named = [...page.querySelectorAll<HTMLElement>(`${MAIN} ${BUTTON}`)].find(
    (one) => NEW_POST_CONTROL.test(labelOf(one)) && !one.closest(`${ARTICLE}, ${DIALOG}`),
  );
  const places = page.querySelectorAll(
    `${MAIN} [role="region"], [data-pagelet="ProfileComposer"], [data-pagelet="GroupInlineComposer"]`,
  );
  const place = [...places].find((one) => !one.querySelector(ARTICLE) && one.querySelector(BUTTON));
  return named ?? place?.querySelector<HTMLElement>(BUTTON) ?? null;
}
