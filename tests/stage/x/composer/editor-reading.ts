import { ContentState, EditorState } from 'draft-js';
import type { MountedEditor, Surface } from '../../shared/stage-api';
import { decorator } from './decorators';

export function emptyEditor(text = ''): EditorState {
  if (text === '') return EditorState.createEmpty(decorator);
  return EditorState.moveFocusToEnd(
    EditorState.createWithContent(ContentState.createFromText(text), decorator),
  );
}

/** The text as the editor's state holds it, one line a block. */
export function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

export function readEditor(surface: Surface, state: EditorState): MountedEditor {
  const content = state.getCurrentContent();
  const selection = state.getSelection();
  const offset = (blockKey: string, inBlock: number) => {
    let before = 0;
    for (const block of content.getBlocksAsArray()) {
      if (block.getKey() === blockKey) break;
      before += block.getLength() + 1;
    }
    return before + inBlock;
  };
  return {
    surface,
    text: textOf(state),
    selection: {
      start: offset(selection.getStartKey(), selection.getStartOffset()),
      end: offset(selection.getEndKey(), selection.getEndOffset()),
    },
    undoDepth: state.getUndoStack().size,
  };
}
