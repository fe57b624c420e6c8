import type { HistoryState } from '@lexical/history';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useListedEditor } from '../../shared/stage';
import type { Surface } from '../../shared/stage-api';
import { readEditor } from './editor-reading';

/** Puts the editor on the list that tests read. */
export function ListedPlugin({ surface, history }: { surface: Surface; history: HistoryState }) {
  const [editor] = useLexicalComposerContext();
  useListedEditor(() => readEditor(surface, editor, history));
  return null;
}
