import { editableAt, isDisabled } from '../nodes';
import {
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

/** The submit control that a click on `target` would press, unless X has it switched off. */
export function submitAt(target: Element): Element | null {
  const control = target.closest(SUBMIT);
  return control && !isDisabled(control) ? control : null;
}

/** Something besides text and a quoted post goes out with this part. */
export function hasMedia(editor: HTMLElement): boolean {
  const attachments = unitOf(editor).querySelector(ATTACHMENTS);
  if (!attachments) return false;
  const quote = attachments.querySelector(USER_NAME)?.closest('[role="link"], article');
  return [...attachments.querySelectorAll('img, video, [role="progressbar"]')].some(
    (media) => !quote?.contains(media),
  );
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
