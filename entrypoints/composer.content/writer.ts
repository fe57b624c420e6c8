import type { Finding } from '@/lib/core/guidelines/finding';
import type { Suggestion } from '@/lib/core/guidelines/rule';
import type { Span } from '@/lib/core/text/span';
import type { WriteOutcome } from '@/lib/sites/site';
import type { OverlayStore } from '@/lib/state/overlay-store';
import type { ComposerSession } from './composer-session';

/** Puts text into a composer, and says so when the page would not take it. */
export interface Writer {
  apply(session: ComposerSession, finding: Finding, suggestion: Suggestion): Promise<void>;
  /** At the remembered caret, else at the caret, else at the end. Nothing is overwritten. */
  insert(session: ComposerSession, text: string): Promise<boolean>;
  /** Onto the clipboard; where that refuses, to be copied by hand. */
  copy(text: string): Promise<void>;
  rememberCaret(session: ComposerSession): void;
  returnCaret(session: ComposerSession): void;
}

export function createWriter(store: OverlayStore): Writer {
  let caret: { readonly id: string; readonly span: Span } | null = null;

  const takeCaret = (session: ComposerSession): Span => {
    const end = session.text().length;
    const at = caret?.id === session.id ? caret.span : session.composer.editor.selection();
    caret = null;
    return at ? { start: Math.min(at.end, end), end: Math.min(at.end, end) } : { start: end, end };
  };
  const tell = async (outcome: WriteOutcome, text: string): Promise<boolean> => {
    if (outcome.status === 'written') {
      store.setState({ notice: null });
      return true;
    }
    if (outcome.status === 'refused' && outcome.why !== 'gone') {
      store.setState({ notice: { key: outcome.why === 'protected' ? 'protected' : 'failed' } });
      return false;
    }
    store.setState({ notice: (await copied(text)) ? { key: 'copied' } : { key: 'shown', text } });
    return false;
  };

  return {
    async apply(session, { excerpt }, { edit }) {
      const { editor } = session.composer;
      const expected = session.text().slice(edit.start, edit.end);
      if (excerpt && !session.text().includes(excerpt)) return;
      await tell(await editor.replace(edit, expected, edit.text), edit.text);
    },
    async insert(session, text) {
      const at = takeCaret(session);
      return tell(await session.composer.editor.replace(at, '', text), text);
    },
    async copy(text) {
      store.setState({ notice: (await copied(text)) ? { key: 'clipboard' } : { key: 'byHand', text } });
    },
    rememberCaret(session) {
      const span = session.composer.editor.selection();
      caret = span && { id: session.id, span };
    },
    returnCaret(session) {
      if (session.composer.editor.root.isConnected) session.composer.editor.select(takeCaret(session));
    },
  };
}

function copied(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
