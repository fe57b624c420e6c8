import type { Media } from '@/lib/core/guidelines/check-context';
import { comesBefore, pixelsOf } from '../nodes';
import type { ComposerPlace } from './composer-place';
import { ARTICLE, BUTTON, DIALOG, PAGE_FRAME } from './selectors';

/** The smallest block with text row and the row of buttons. */
export function frameOf(editor: HTMLElement, kind: ComposerPlace['kind']): HTMLElement {
  const form = editor.closest('form');
  const dialog = editor.closest<HTMLElement>(DIALOG);
  if (kind === 'post') return form ?? dialog ?? editor.parentElement ?? editor;
  let block: HTMLElement = editor;
  for (let up = editor.parentElement; up && !up.matches(`${PAGE_FRAME}, ${ARTICLE}`); up = up.parentElement) {
    if (up.querySelector(ARTICLE)) break;
    block = up;
    if ([...up.querySelectorAll(BUTTON)].some((button) => !editor.contains(button))) break;
  }
  return block;
}

/**
 * Pictures and films that go out with it: shown after the words, and neither an emoji nor part of a control.
 * Facebook describes pictures by itself and asks for better words only later, so nothing is known of descriptions.
 */
export function mediaOf(editor: HTMLElement, frame: HTMLElement): readonly Media[] {
  return [...frame.querySelectorAll('img, video')]
    .filter(
      (media) =>
        comesBefore(editor, media) &&
        !media.closest(`${BUTTON}, ${ARTICLE}`) &&
        !/^\p{Extended_Pictographic}/u.test(media.getAttribute('alt') ?? ''),
    )
    .map((media) => ({ alt: null, ...pixelsOf(media) }));
}

/** The list of people opened by "@" takes Enter for itself. */
export function listIsOpen(editor: HTMLElement): boolean {
  const active = editor.getAttribute('aria-activedescendant');
  if (editor.getAttribute('aria-expanded') === 'true') return true;
  if (active && editor.ownerDocument.getElementById(active)) return true;
  const owned = editor.getAttribute('aria-controls') ?? editor.getAttribute('aria-owns');
  const list = owned ? editor.ownerDocument.getElementById(owned) : null;
  return list?.querySelector('[role="option"]') != null;
}
