import type { Media } from '@/lib/core/guidelines/check-context';
import { editableAt, isDisabled, pixelsOf } from '../nodes';
import {
  ADD_ALT_TEXT,
  ADD_POST_CONTROL,
  ALT_TEXT,
  ATTACHMENTS,
  COMPOSER_BOUNDARY,
  EDITOR,
  EDITOR_HOLDER,
  SUBMIT,
  TOOL_BAR,
  USER_NAME,
} from './selectors';

/** The post editor that a node is in, or null: messages, search and articles are none. */
export function editorAt(node: Node): HTMLElement | null {
  const editable = editableAt(node);
  return editable?.closest(EDITOR_HOLDER) ? editable : null;
}

/** The smallest block with text row and submit row; in a thread all parts share it. */
export function frameOf(editor: HTMLElement): HTMLElement {
  let block: HTMLElement = editor;
  for (let up = editor.parentElement; up; up = up.parentElement) {
    if (up.querySelector(SUBMIT) ?? up.querySelector(TOOL_BAR)) return up;
    if (up.matches(COMPOSER_BOUNDARY)) return up.matches('[role="dialog"]') ? up : block;
    block = up;
  }
  return block;
}

/** The editors that a submit control publishes, in order. */
export function editorsOf(submit: Element): HTMLElement[] {
  for (let up = submit.parentElement; up; up = up.parentElement) {
    const editors = [...up.querySelectorAll<HTMLElement>(EDITOR)];
    if (editors.length > 0) return editors;
    if (up.matches(COMPOSER_BOUNDARY)) return [];
  }
  return [];
}

/** What adds a post behind this editor's: only behind the last of a thread is it sure where the new one goes. */
export function addPostControl(editor: HTMLElement): HTMLElement | null {
  const frame = frameOf(editor);
  if ([...frame.querySelectorAll(EDITOR)].at(-1) !== editor) return null;
  const control = frame.querySelector<HTMLElement>(ADD_POST_CONTROL);
  return control && !isDisabled(control) ? control : null;
}

/** The submit control that a click on `target` would press, unless X has it switched off. */
export function submitAt(target: Element): Element | null {
  const control = target.closest(SUBMIT);
  return control && !isDisabled(control) ? control : null;
}

/** What goes out with this part besides text and a quoted post. */
export function mediaOf(editor: HTMLElement): readonly Media[] {
  const attachments = unitOf(editor).querySelector(ATTACHMENTS);
  if (!attachments) return [];
  const quote = attachments.querySelector(USER_NAME)?.closest('[role="link"], article');
  const described = descriptionIn(attachments);
  return [...attachments.querySelectorAll('img, video, [role="progressbar"]')]
    .filter((media) => !quote?.contains(media))
    .map((media) => ({ alt: media.matches('img') ? described : null, ...pixelsOf(media) }));
}

/** X has one link for all pictures: it invites to describe them, or shows what was written. Null while it is not there. */
function descriptionIn(attachments: Element): string | null {
  const link = attachments.querySelector(ALT_TEXT);
  if (!link) return null;
  const words = (link.textContent || link.getAttribute('aria-label') || '').trim();
  return ADD_ALT_TEXT.test(words) ? '' : words;
}

/** The largest block with this editor and no other, inside its composer. */
function unitOf(editor: HTMLElement): Element {
  let unit: Element = editor;
  for (let up = editor.parentElement; up; up = up.parentElement) {
    if (up.querySelectorAll(EDITOR).length > 1) break;
    unit = up;
    if (up.matches(COMPOSER_BOUNDARY)) break;
  }
  return unit;
}
