import type { Editor } from '../site';
import { followComposition } from './composition';
import { replaceText, type WritableText } from './replace-text';
import { readSelection, writeSelection } from './selection';
import { mapText, type TextMap, type TextMarkup } from './text-map';
import { rangeAt } from './text-points';
import { queueWrite } from './write-queue';

/** What one editor library needs told apart. */
export interface EditorKind extends Pick<WritableText, 'write' | 'shape'> {
  readonly markup: TextMarkup;
}

/** An editor whose text is the page's nodes. After the page drops it, `readText` keeps the last text it had. */
export function createRichEditor(root: HTMLElement, kind: EditorKind): Editor {
  const composition = followComposition(root);
  let lastText = '';
  const read = (): TextMap => {
    const map = mapText(root, kind.markup);
    if (root.isConnected) lastText = map.text;
    return map;
  };
  const settled = () => new Promise<void>(composition.whenSettled);
  return {
    root,
    readText: () => (root.isConnected ? read().text : lastText),
    selection: () => readSelection(read()),
    select: (span) => {
      writeSelection(root, read(), span);
    },
    rangesFor: (spans) => {
      const map = read();
      return spans.map((span) => rangeAt(map, span));
    },
    async replace(span, expected, text) {
      // Outside the queue: another editor's writes need not wait for this syllable.
      await settled();
      return queueWrite(() => replaceText({ ...kind, root, read, composition }, { span, expected, text }));
    },
    isComposing: () => composition.isActive(),
    settled,
  };
}
