import { createComposerMemory } from '../composer-memory';
import { pageIsDark } from '../page-is-dark';
import type { Composer, Site } from '../site';
import { readAccount } from './account';
import { commentsIn, isComment, ownElements, postOf } from './articles';
import { frameOf, listIsOpen } from './composer-parts';
import { editorAt, placeOf } from './composer-place';
import { createFacebookComposer } from './facebook-composer';
import { REMOVES } from './labels';
import { createOpener } from './opener';
import { createPostDialogs } from './post-dialogs';
import { sendsComment } from './publish-control';
import { readAnswered } from './read-answered';
import { readArticle } from './read-article';
import { authorOf, readPost } from './read-post';
import { readResult } from './read-result';
import { ARTICLE, BUTTON, COMMENT_MENU, DIALOG, EDITOR, FEED, MAIN, MESSAGE, PAGE_FRAME } from './selectors';

/** Facebook: Lexical editors found by their place among articles and dialogs. */
export function createFacebookSite(page: Document): Site {
  const memory = createComposerMemory();
  const composerAt = (node: Node): Composer | null => {
    const root = editorAt(node);
    const place = root && placeOf(root);
    if (!place) return null;
    const context = place.kind === 'post' ? 'post' : `${place.kind}:${readAnswered(place)?.id ?? ''}`;
    const composer = memory.recall(root, context, () => createFacebookComposer(root, place.kind));
    dialogs.remember(composer);
    return composer;
  };
  const dialogs = createPostDialogs(composerAt);

  return {
    id: 'facebook',
    composerAt,
    submittedByClick: (target) => dialogs.publishedBy(target) ?? sentBy(target, composerAt),
    submittedByKey(event) {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return null;
      const composer = event.target instanceof Node ? composerAt(event.target) : null;
      if (!composer || composer.kind === 'post' || listIsOpen(composer.editor.root)) return null;
      const empty = composer.editor.readText().trim() === '' && composer.media().length === 0;
      return empty ? null : composer;
    },
    publishedWith: (composer) => [composer],
    postSelector: ARTICLE,
    readPost(element) {
      const post = readArticle(element);
      if (!post || post.text === '') return null;
      const comment = isComment(element);
      const anchor = comment
        ? ownElements<HTMLElement>(element, 'ul')[0]
        : element.querySelector<HTMLElement>(MESSAGE);
      const account = readAccount(page);
      const around = comment ? postOf(element) : null;
      const underOurs = around !== null && account !== null && authorOf(around) === account;
      return { element, post, chipAnchor: anchor ?? element, own: post.author === account, underOurs };
    },
    resultOf: readResult,
    conversationOf({ editor: { root }, kind }) {
      const post = kind === 'post' ? null : postOf(root);
      const comments = post ? commentsIn(post).flatMap((comment) => this.readPost(comment) ?? []) : [];
      const first = post && readPost(post);
      if (!post || !first) return comments;
      const own = first.author === readAccount(page);
      return [{ element: post, post: first, chipAnchor: post, own, underOurs: false }, ...comments];
    },
    timelineOf: (element) =>
      element.closest<HTMLElement>(`${FEED}, ${DIALOG}, ${MAIN}`) ?? element.parentElement ?? element,
    moderation: { menu: COMMENT_MENU, removes: REMOVES },
    ...createOpener(page, composerAt),
    addPost: async () => null,
    account: () => readAccount(page),
    isDark: () => pageIsDark(page),
  };
}

/** The comment or reply that a button beside its editor sends. */
function sentBy(target: Element, composerAt: Site['composerAt']): Composer | null {
  const control = target.closest(BUTTON);
  for (
    let up = control?.parentElement;
    control && up && !up.matches(`${PAGE_FRAME}, ${ARTICLE}`);
    up = up.parentElement
  ) {
    const editor = up.querySelector<HTMLElement>(EDITOR);
    const composer = editor && composerAt(editor);
    if (!editor || !composer || composer.kind === 'post') continue;
    const frame = frameOf(editor, composer.kind);
    const hasText = composer.editor.readText().trim() !== '' || composer.media().length > 0;
    return frame.contains(control) && hasText && sendsComment(control, frame) ? composer : null;
  }
  return null;
}
