import { shortcutBefore, type TypedShortcut } from '@/lib/core/replies/typed-shortcut';
import { COMPOSITION_QUIET_MS } from '@/lib/sites/editors/composition';
import type { OverlayStore } from '@/lib/state/overlay-store';
import type { ComposerSession } from './composer-session';
import type { Replying } from './replying';
import type { SavedReplies } from './saved-replies';

/** `/lost` and Tab: the reply in the place of its shortcut, or the palette for what begins like it. */
export interface TypedShortcuts {
  /** The text was read anew: shows what Tab would do. */
  look(session: ComposerSession, text: string): void;
  /** What stands before the caret becomes a reply; false where there is no shortcut, or a syllable still composes. */
  expand(session: ComposerSession): boolean;
  /** The same where the person is writing this very moment. */
  tab(): boolean;
  /** Tab went to the input method, to end a syllable: the same once that is done. */
  tabWhileComposing(): void;
}

/** An input method that takes longer wanted the key for something else. */
const PATIENCE_MS = 1_000;

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

  /** False where no shortcut stands before the caret. */
  const expandOnceSettled = (session: ComposerSession): boolean => {
    const until = performance.now() + PATIENCE_MS;
    const text = session.text();
    const caret = caretIn(session);
    if (!knownBefore(text, caret)) return false;
    const look = () => {
      if (session.text() !== text || performance.now() > until) return;
      const shortcut = session.composer.editor.isComposing() ? null : knownBefore(text, caret);
      if (shortcut) replying.expand(session, shortcut);
      else setTimeout(look, COMPOSITION_QUIET_MS);
    };
    setTimeout(look, COMPOSITION_QUIET_MS);
    return true;
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
      if (session.composer.editor.isComposing()) return false;
      const shortcut = knownBefore(session.text(), caretIn(session) ?? lastCaret);
      if (shortcut) replying.expand(session, shortcut);
      return shortcut !== null;
    },
    tab() {
      const session = writing();
      if (!session) return false;
      // A Tab right behind the key that ended a syllable comes before the page has settled it.
      return session.composer.editor.isComposing() ? expandOnceSettled(session) : shortcuts.expand(session);
    },
    tabWhileComposing() {
      const session = writing();
      if (session) expandOnceSettled(session);
    },
  };
  return shortcuts;
}
