import type { HistoryState } from '@lexical/history';
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type LexicalEditor,
  type PointType,
} from 'lexical';
import type { MountedEditor, Surface } from '../../shared/stage-api';

/** The text as the editor's state holds it, one line a paragraph or line break. */
export function $textOf(): string {
  return $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n');
}

export function readEditor(surface: Surface, editor: LexicalEditor, history: HistoryState): MountedEditor {
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    const undoDepth = history.undoStack.length;
    if (!$isRangeSelection(selection)) return { surface, text: $textOf(), selection: null, undoDepth };
    const [a, b] = [$offsetOf(selection.anchor), $offsetOf(selection.focus)];
    return { surface, text: $textOf(), selection: { start: Math.min(a, b), end: Math.max(a, b) }, undoDepth };
  });
}

function $offsetOf(point: PointType): number {
  const root = $getRoot();
  const node = point.getNode();
  let offset = point.offset;
  if ($isElementNode(node)) {
    const before = node.getChildren().slice(0, point.offset);
    offset = before.reduce((sum, child) => sum + child.getTextContentSize() + (node === root ? 1 : 0), 0);
  }
  for (let at = point.getNode(); at.getKey() !== root.getKey(); ) {
    const parent = at.getParentOrThrow();
    const newline = parent.getKey() === root.getKey() ? 1 : 0;
    for (const sibling of at.getPreviousSiblings()) offset += sibling.getTextContentSize() + newline;
    at = parent;
  }
  return offset;
}
