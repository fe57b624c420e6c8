import { MOST_WORDINGS } from '@/lib/core/reach/most-wordings';
import { ask } from '@/lib/platform/messenger';
import type { OverlayStore, WordingsView } from '@/lib/state/overlay-store';
import type { ComposerSession } from './composer-session';
import { newestOnly } from './newest-only';
import type { UnsentKeeper, WholeText } from './unsent-keeper';
import type { Writer } from './writer';

/** Other wordings of what stands in a composer, kept until it is posted, and which of them is likelier to travel. */
export interface KeptWordings {
  /** The text was read or the composer has the focus: shows what is kept for it and compares anew. */
  look(session: ComposerSession): void;
  keep(session: ComposerSession): Promise<void>;
  /** Puts it into the composer; what stood there is kept in its place. */
  take(session: ComposerSession, text: string): Promise<void>;
  drop(session: ComposerSession, text: string): void;
  /** The message went out: its other wordings are of no more use. */
  forget(session: ComposerSession): void;
}

interface Kept {
  readonly text: string;
  /** Offered back after a crash, as all that was typed. */
  readonly copy: WholeText;
}

export function createKeptWordings(store: OverlayStore, keeper: UnsentKeeper, writer: Writer): KeptWordings {
  /** By place, not by composer: pages close a composer and open it again. */
  const places = new Map<string, readonly Kept[]>();
  const keptFor = (session: ComposerSession) => places.get(placeOf(session)) ?? [];
  const compare = newestOnly(async (view: WordingsView) => {
    const found = await ask('wordings.compare', { texts: [view.text, ...view.kept] }).catch(() => null);
    if (store.getState().wordings?.text === view.text) store.setState({ wordings: { ...view, found } });
  });
  const look = (session: ComposerSession) => {
    const { text } = session.view();
    const kept = keptFor(session).map((one) => one.text);
    const shown = store.getState().wordings;
    const isKnown = shown?.composerId === session.id && sameTexts(shown.kept, kept);
    if (isKnown && shown.text === text) return;
    // What was found of the text a letter ago stays until more is known.
    const view = { composerId: session.id, text, kept, found: isKnown ? shown.found : null };
    store.setState({ wordings: view });
    if (kept.length > 0) compare(view);
  };
  const change = (session: ComposerSession, to: readonly Kept[]) => {
    places.set(placeOf(session), to);
    look(session);
  };

  return {
    look,
    async keep(session) {
      const text = session.text().trim();
      const kept = keptFor(session);
      if (text === '' || kept.length + 1 >= MOST_WORDINGS || kept.some((one) => one.text === text)) return;
      const copy = await keeper.keepWhole(session, text);
      change(session, [...keptFor(session), { text, copy }]);
    },
    async take(session, text) {
      const before = session.text();
      const span = { start: 0, end: before.length };
      const stood = before.trim();
      const isKept = keptFor(session).some((one) => one.text === stood);
      const copy = stood === '' || isKept ? null : await keeper.keepWhole(session, stood);
      if (!(await writer.replace(session, span, before, text))) {
        copy?.forget();
        return;
      }
      const swapped = keptFor(session).flatMap((one) => {
        if (one.text !== text) return [one];
        one.copy.forget();
        return copy ? [{ text: stood, copy }] : [];
      });
      change(session, swapped);
      session.composer.editor.root.focus({ preventScroll: true });
    },
    drop(session, text) {
      for (const { text: kept, copy } of keptFor(session)) if (kept === text) copy.forget();
      change(
        session,
        keptFor(session).filter((one) => one.text !== text),
      );
    },
    forget(session) {
      for (const { copy } of keptFor(session)) copy.forget();
      places.delete(placeOf(session));
      if (store.getState().wordings?.composerId === session.id) look(session);
    },
  };
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}

function placeOf({ composer: { site, kind }, answered }: ComposerSession): string {
  return `${site} ${kind} ${answered?.id ?? ''}`;
}
