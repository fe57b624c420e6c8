import { labelOf } from '../control-label';
import { isDisabled } from '../nodes';
import { ADD_TO_COMMENT, NEXT, PUBLISH, SEND_COMMENT } from './labels';
import { BUTTON } from './selectors';

/** Whether a control of a post dialog publishes. Its last button does, unless its name says that it leads on. */
export function publishesPost(control: Element, dialog: Element): boolean {
  if (isDisabled(control)) return false;
  const label = labelOf(control);
  if (PUBLISH.test(label)) return true;
  if (NEXT.test(label)) return false;
  const buttons = [...dialog.querySelectorAll(BUTTON)];
  const known = buttons.some((button) => PUBLISH.test(labelOf(button)) || NEXT.test(labelOf(button)));
  return !known && isLast(control, dialog);
}

/** Whether a control of a post dialog may lead to its next sheet. */
export function leadsOn(control: Element, dialog: Element): boolean {
  return !isDisabled(control) && (NEXT.test(labelOf(control)) || isLast(control, dialog));
}

/** Whether a control beside a comment editor sends it: by name, or as the last one that adds nothing. */
export function sendsComment(control: Element, frame: Element): boolean {
  if (isDisabled(control)) return false;
  const label = labelOf(control);
  if (SEND_COMMENT.test(label) || control.getAttribute('type') === 'submit') return true;
  const buttons = [...frame.querySelectorAll(BUTTON)];
  const known = buttons.some((button) => SEND_COMMENT.test(labelOf(button)));
  return !known && isLast(control, frame) && !ADD_TO_COMMENT.test(label);
}

function isLast(control: Element, place: Element): boolean {
  const opensMenu = control.hasAttribute('aria-haspopup') || control.hasAttribute('aria-expanded');
  return !opensMenu && [...place.querySelectorAll(BUTTON)].at(-1) === control;
}
