import type { Span } from '@/lib/core/text/span';
import type { TextMap } from './text-map';
import { offsetAt, pointAt } from './text-points';

/** The selection within the mapped editor, or null when it is elsewhere. */
export function readSelection(map: TextMap): Span | null {
  const selection = map.root.ownerDocument.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  const anchor = offsetAt(map, { node: selection.anchorNode, offset: selection.anchorOffset });
  const focus = offsetAt(map, { node: selection.focusNode, offset: selection.focusOffset });
  if (anchor === null || focus === null) return null;
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** Both editors take the focus in with a render of their own and pass over selections until then. */
const FOCUS_SETTLES_MS = 20;

/** Gives the editor the focus unless it has it, and waits until it knows. */
export async function takeFocus(root: HTMLElement): Promise<void> {
  if (root.contains(root.ownerDocument.activeElement)) return;
  root.focus({ preventScroll: true });
  await new Promise((resolve) => setTimeout(resolve, FOCUS_SETTLES_MS));
}

/** Selects a span and lets the editor know at once. False when the span is not in the text. */
export function writeSelection(root: HTMLElement, map: TextMap, span: Span): boolean {
  const collapsed = span.start === span.end;
  const start = pointAt(map, span.start, collapsed ? 'end' : 'start');
  const end = collapsed ? start : pointAt(map, span.end, 'end');
  const page = root.ownerDocument;
  const selection = page.getSelection();
  if (!start || !end || !selection) return false;
  if (!root.contains(page.activeElement)) root.focus({ preventScroll: true });
  selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  // The browser tells of the change a turn later; both editors take our word for it now.
  page.dispatchEvent(new Event('selectionchange'));
  return true;
}
