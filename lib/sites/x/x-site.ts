import { createComposerMemory } from '../composer-memory';
import { pageIsDark } from '../page-is-dark';
import type { Composer, Site } from '../site';
import { readAccount } from './account';
import { answeredCard } from './answered-post';
import { answersTo } from './answers';
import { editorAt, editorsOf, frameOf, submitAt } from './composer-parts';
import { createOpener } from './opener';
import { parsePostLink } from './post-link';
import { readPost } from './read-post';
import { readResult } from './read-result';
import {
  CELL,
  COLUMN,
  DIALOG,
  EDITOR,
  POST,
  POST_MENU,
  POST_TEXT,
  REMOVES,
  REPLY_CONTROL,
  SUBMIT,
} from './selectors';
import { createXComposer } from './x-composer';

/** X: Draft.js editors found by test ids, posts in a virtual list of re-used cells. */
export function createXSite(page: Document): Site {
  const memory = createComposerMemory();
  const composerOf = (root: HTMLElement): Composer => {
    const card = answeredCard(root);
    const context = card ? `reply:${readPost(card)?.id ?? ''}` : 'post';
    return memory.recall(root, context, () => createXComposer(root, card ? 'reply' : 'post'));
  };
  const composerAt = (node: Node) => {
    const root = editorAt(node);
    return root && composerOf(root);
  };
  const published = (submit: Element | null) => {
    const editors = submit ? editorsOf(submit) : [];
    const root = editors.find((one) => one.contains(page.activeElement)) ?? editors[0];
    return root ? composerOf(root) : null;
  };

  return {
    id: 'x',
    composerAt,
    submittedByClick: (target) => published(submitAt(target)),
    submittedByKey(event) {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return null;
      if (event.isComposing || event.keyCode === 229) return null;
      const composer = event.target instanceof Node ? composerAt(event.target) : null;
      const submit = composer?.frame.querySelector(SUBMIT);
      return composer && (!submit || submitAt(submit)) ? composer : null;
    },
    publishedWith(composer) {
      const submit = frameOf(composer.editor.root).querySelector(SUBMIT);
      const together = submit ? editorsOf(submit).map(composerOf) : [];
      return together.includes(composer) ? together : [composer];
    },
    postSelector: POST,
    readPost(element) {
      // In a compose dialog the card shows what is being answered already.
      const isAnswered = element.closest(DIALOG)?.querySelector(EDITOR) != null;
      const post = isAnswered ? null : readPost(element);
      if (!post) return null;
      const actions = element.querySelector(REPLY_CONTROL)?.closest<HTMLElement>('[role="group"]');
      const chipAnchor = actions ?? element.querySelector<HTMLElement>(POST_TEXT) ?? element;
      const account = readAccount(page);
      const own = post.handle !== null && post.handle === account;
      const underOurs = account !== null && answersTo(element, account);
      return { element, post, chipAnchor, own, underOurs };
    },
    resultOf: readResult,
    conversationOf({ editor: { root } }) {
      // Only the page of one post shows a conversation; a timeline's neighbours have nothing to do with each other.
      if (!parsePostLink(page.location.href, page.baseURI)) return [];
      const column = root.closest(COLUMN) ?? page.querySelector(COLUMN);
      return [...(column?.querySelectorAll<HTMLElement>(POST) ?? [])].flatMap(
        (one) => this.readPost(one) ?? [],
      );
    },
    timelineOf: (element) => element.closest(CELL)?.parentElement ?? element.parentElement ?? element,
    moderation: { menu: POST_MENU, removes: REMOVES },
    ...createOpener(page, composerAt),
    account: () => readAccount(page),
    isDark: () => pageIsDark(page),
  };
}
