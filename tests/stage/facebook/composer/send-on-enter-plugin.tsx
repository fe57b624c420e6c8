import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { useEffect } from 'react';

/** Enter sends; with Shift it stays a line break. Lexical holds the key back while an input method composes. */
export function SendOnEnterPlugin({ onEnter }: { onEnter: (event: KeyboardEvent) => void }) {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || event.shiftKey) return false;
          event.preventDefault();
          onEnter(event);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, onEnter],
  );
  return null;
}
