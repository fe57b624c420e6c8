import type { Composer } from '@/lib/sites/site';
import type { ComposerSession } from './composer-session';

/** Which composers of this page are being written in, and which one has the panel. */
export interface SessionBook {
  active(): ComposerSession | null;
  all(): readonly ComposerSession[];
  /** Its session, begun if need be. */
  open(composer: Composer): ComposerSession;
  /** The panel moves to this composer. */
  activate(composer: Composer): ComposerSession;
  changed(composer: Composer): void;
  /**
   * The page put its editor away; answers the session that ended. A Post button on a dialog's next sheet may still ask
   * for it.
   */
  close(composer: Composer): ComposerSession | undefined;
  closeAll(): void;
}

export function createSessionBook(begin: (composer: Composer) => ComposerSession): SessionBook {
  const known = new WeakMap<Composer, ComposerSession>();
  const writing = new Set<ComposerSession>();
  let active: ComposerSession | null = null;

  const start = (composer: Composer) => {
    const session = begin(composer);
    known.set(composer, session);
    writing.add(session);
    return session;
  };
  const end = (session: ComposerSession) => {
    session.close();
    writing.delete(session);
    if (session === active) active = null;
  };
  return {
    active: () => active,
    all: () => [...writing],
    open: (composer) => known.get(composer) ?? start(composer),
    activate(composer) {
      const session = known.get(composer);
      const isLive = session && (writing.has(session) || !composer.editor.root.isConnected);
      active = isLive ? session : start(composer);
      return active;
    },
    changed(composer) {
      const session = known.get(composer);
      if (session && writing.has(session)) session.changed();
    },
    close(composer) {
      const session = known.get(composer);
      if (session) end(session);
      return session;
    },
    closeAll() {
      for (const session of writing) end(session);
    },
  };
}
