import type { Finding } from '@/lib/core/guidelines/finding';
import type { Suggestion } from '@/lib/core/guidelines/rule';
import type { Span } from '@/lib/core/text/span';
import type { WriteOutcome } from '@/lib/sites/site';
import type { OverlayStore } from '@/lib/state/overlay-store';
import type { ComposerSession } from './composer-session';
import { placeAtCaret } from './reply-place';

/** Puts text into a composer, and says so when the page would not take it. */
export interface Writer {
  apply(session: ComposerSession, finding: Finding, suggestion: Suggestion): Promise<void>;
  /** At the caret, else at the end. Nothing is overwritten. */
  insert(session: ComposerSession, text: string): Promise<boolean>;
  /** Onto the clipboard; where that refuses, to be copied by hand. */
  copy(text: string): Promise<void>;
  /** In the place of `expected`, which must still stand there. False where the page would not take it. */
  replace(session: ComposerSession, span: Span, expected: string, text: string): Promise<boolean>;
}

export function createWriter(store: OverlayStore): Writer {
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
      await session.composer.editor.settled();
      const { at, expected } = placeAtCaret(session);
      return this.replace(session, at, expected, text);
    },
    async replace({ composer }, span, expected, text) {
      return tell(await composer.editor.replace(span, expected, text), text);
    },
    async copy(text) {
      store.setState({ notice: (await copied(text)) ? { key: 'clipboard' } : { key: 'byHand', text } });
    },
  };
}

function copied(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
