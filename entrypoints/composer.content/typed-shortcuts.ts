import { shortcutBefore, type TypedShortcut } from '@/lib/core/replies/typed-shortcut';
import type { OverlayStore } from '@/lib/state/overlay-store';
import type { ComposerSession } from './composer-session';
import type { Replying } from './replying';
import type { SavedReplies } from './saved-replies';

/** `/lost` and Tab: the reply in the place of its shortcut, or the palette for what begins like it. */
export interface TypedShortcuts {
  /** The text was read anew: shows what Tab would do. */
  look(session: ComposerSession, text: string): void;
  /** What stands before the caret becomes a reply, once its last syllable has settled; false where there is no shortcut. */
  expand(session: ComposerSession): boolean;
  /** The same where the person is writing this very moment. */
  tab(): boolean;
  /** Tab went to the input method, to end a syllable: the same once that is done. */
  tabWhileComposing(): void;
}

export function createTypedShortcuts(
  store: OverlayStore,
  replies: SavedReplies,
  replying: Replying,
  active: () => ComposerSession | null,
): TypedShortcuts {
  const knownBefore = (text: string, caret: number | undefined): TypedShortcut | null => {
    const shortcut = caret === undefined ? null : shortcutBefore(text, caret);
    return shortcut && replies.byShortcut(shortcut.typed).begun ? shortcut : null;
  };
  const caretIn = ({ composer: { editor } }: ComposerSession) => {
    const selection = editor.selection();
    return selection?.start === selection?.end ? selection?.end : undefined;
  };
  /** The active one, if it has the focus. */
  const writing = () => {
    const session = active();
    return session?.composer.editor.root.contains(document.activeElement) ? session : null;
  };

  /** Where the caret was when the shortcut was typed: the panel may have the focus since. */
  let lastCaret: number | undefined;

  const shortcuts: TypedShortcuts = {
    look(session, text) {
      lastCaret = text.includes('/') ? caretIn(session) : undefined;
      const shortcut = knownBefore(text, lastCaret);
      const offer = shortcut && {
        composerId: session.id,
        typed: shortcut.typed,
        title: replies.byShortcut(shortcut.typed).reply?.title ?? null,
      };
      if (offer || store.getState().shortcut) store.setState({ shortcut: offer });
    },
    expand(session) {
      const text = session.text();
      const caret = caretIn(session) ?? lastCaret;
      const shortcut = knownBefore(text, caret);
      if (!shortcut) return false;
      const { editor } = session.composer;
      const upTo = text.slice(0, caret);
      // An input method that wanted the key for something else has changed what stands there.
      void editor.settled().then(() => {
        if (editor.root.isConnected && session.text().startsWith(upTo)) replying.expand(session, shortcut);
      });
      return true;
    },
    tab() {
      const session = writing();
      return session !== null && shortcuts.expand(session);
    },
    tabWhileComposing: () => void shortcuts.tab(),
  };
  return shortcuts;
}
