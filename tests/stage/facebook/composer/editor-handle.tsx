import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { LexicalEditor } from 'lexical';
import { type RefObject, useEffect } from 'react';

/** Hands the editor to the component around it. */
export function EditorHandle({ editor }: { editor: RefObject<LexicalEditor | null> }) {
  const [own] = useLexicalComposerContext();
  useEffect(() => {
    (editor as { current: LexicalEditor | null }).current = own;
  }, [editor, own]);
  return null;
}
