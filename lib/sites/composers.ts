import type { Composer, Site } from './site';

/** What happens to composers. Each is opened and closed once. */
export interface ComposerEvents {
  opened(composer: Composer): void;
  /** Focus came back to a composer that is open already. */
  focused?(composer: Composer): void;
  /** Its editor's nodes changed: typed, pasted, re-drawn. */
  changed(composer: Composer): void;
  /** The page dropped its editor, or uses it for something else now. */
  closed(composer: Composer): void;
}

interface OpenComposer {
  readonly composer: Composer;
  readonly ending: AbortController;
}

const OWN_CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Tells of composers from their first focus until they are gone. Observes each editor and, for its removal only, the
 * direct children of the nodes it stands in; never the document.
 */
export function watchComposers(site: Site, events: ComposerEvents, signal: AbortSignal): void {
  const open = new Map<HTMLElement, OpenComposer>();

  const close = (root: HTMLElement) => {
    const entry = open.get(root);
    if (!entry) return;
    open.delete(root);
    entry.ending.abort();
    events.closed(entry.composer);
  };
  const closeGone = () => {
    for (const [root, { composer }] of open)
      if (site.composerAt(root) !== composer || !root.isConnected) close(root);
  };
  const start = (composer: Composer) => {
    const { root } = composer.editor;
    const ending = new AbortController();
    open.set(root, { composer, ending });
    const changes = new MutationObserver(() => (root.isConnected ? events.changed(composer) : close(root)));
    changes.observe(root, OWN_CHANGES);
    const removal = new MutationObserver(() => root.isConnected || close(root));
    for (let up = root.parentElement; up; up = up.parentElement) removal.observe(up, { childList: true });
    ending.signal.addEventListener('abort', () => {
      changes.disconnect();
      removal.disconnect();
    });
    events.opened(composer);
  };
  const focus = (target: EventTarget | null) => {
    closeGone();
    const composer = target instanceof Node ? site.composerAt(target) : null;
    if (!composer) return;
    if (open.has(composer.editor.root)) events.focused?.(composer);
    else start(composer);
  };

  window.addEventListener('focusin', (event) => focus(event.target), { capture: true, signal });
  window.addEventListener('popstate', closeGone, { signal });
  window.navigation?.addEventListener('navigatesuccess', closeGone, { signal });
  signal.addEventListener('abort', () => {
    for (const { ending } of open.values()) ending.abort();
    open.clear();
  });
  focus(document.activeElement);
}
