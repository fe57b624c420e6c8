import { MOST_WORDINGS } from '@/lib/core/reach/most-wordings';
import { ask } from '@/lib/platform/messenger';
import { sameText } from '@/lib/sites/editors/same-text';
import type { OverlayStore, PanelView, WordingsView } from '@/lib/state/overlay-store';
import type { ComposerSession } from './composer-session';
import { newestOnly } from './newest-only';
import type { UnsentKeeper, WholeText } from './unsent-keeper';
import type { Writer } from './writer';

/** Other wordings of the page's new post, kept until it is posted, and which of them is likelier to travel. */
export interface KeptWordings {
  /** What is shown of the composer has changed: shows what is kept for it and compares anew. */
  look(view: PanelView): void;
  keep(session: ComposerSession): Promise<void>;
  /** Puts it into the composer; what stood there is kept in its place. */
  take(session: ComposerSession, text: string): Promise<void>;
  drop(session: ComposerSession, text: string): void;
  /** The message went out: unless another one is being written, its other wordings are of no more use. */
  forget(session: ComposerSession): void;
}

interface KeptWordingsOptions {
  readonly store: OverlayStore;
  readonly keeper: UnsentKeeper;
  readonly writer: Writer;
  /** The composers that somebody writes in. */
  readonly live: () => readonly ComposerSession[];
}

interface Kept {
  readonly text: string;
  /** Offered back after a crash, as all that was typed. */
  readonly copy: WholeText;
}

export function createKeptWordings({ store, keeper, writer, live }: KeptWordingsOptions): KeptWordings {
  /** Of the page, not of a composer: pages close a composer and open it again. */
  let kept: readonly Kept[] = [];
  const compare = newestOnly(async (view: WordingsView) => {
    const found = await ask('wordings.compare', { texts: [view.text, ...view.kept] }).catch(() => null);
    if (store.getState().wordings === view) store.setState({ wordings: { ...view, found } });
  });
  const look = ({ kind, composerId, text }: Pick<PanelView, 'kind' | 'composerId' | 'text'>) => {
    if (kind !== 'post') return;
    const texts = kept.map((one) => one.text);
    const shown = store.getState().wordings;
    const isKnown = shown?.composerId === composerId && sameTexts(shown.kept, texts);
    if (isKnown && shown.text === text) return;
    // What was found of the text a letter ago stays until more is known.
    const view = { composerId, text, kept: texts, found: isKnown ? shown.found : null };
    store.setState({ wordings: view });
    if (texts.length > 0) compare(view);
  };
  const change = (session: ComposerSession, to: readonly Kept[]) => {
    kept = to;
    look(session.view());
  };
  const isWritten = ({ composer: { kind, editor }, text }: ComposerSession) =>
    kind === 'post' && editor.root.isConnected && text().trim() !== '';

  return {
    look,
    async keep(session) {
      const text = session.text().trim();
      if (text === '' || kept.length + 1 >= MOST_WORDINGS || kept.some((one) => one.text === text)) return;
      const copy = await keeper.keepWhole(session, text);
      change(session, [...kept, { text, copy }]);
    },
    async take(session, text) {
      await session.composer.editor.settled();
      const before = session.text();
      const span = { start: 0, end: before.length };
      const stood = before.trim();
      const isKept = kept.some((one) => one.text === stood);
      const copy = stood === '' || isKept ? null : await keeper.keepWhole(session, stood);
      const displaced = copy ? [{ text: stood, copy }] : [];
      if (!(await writer.replace(session, span, before, text))) {
        // Only what stands there still has no need of its copy.
        if (sameText(session.text(), before)) copy?.forget();
        else change(session, [...kept, ...displaced]);
        return;
      }
      const swapped = kept.flatMap((one) => {
        if (one.text !== text) return [one];
        one.copy.forget();
        return displaced;
      });
      change(session, swapped);
      session.composer.editor.root.focus({ preventScroll: true });
    },
    drop(session, text) {
      for (const one of kept) if (one.text === text) one.copy.forget();
      change(
        session,
        kept.filter((one) => one.text !== text),
      );
    },
    forget(session) {
      if (session.composer.kind !== 'post') return;
      if (live().some((other) => other !== session && isWritten(other))) return;
      for (const { copy } of kept) copy.forget();
      kept = [];
      if (store.getState().wordings?.composerId === session.id) look(session.view());
    },
  };
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}
