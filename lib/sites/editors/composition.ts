/** Draft.js resolves a composition 20 ms after its end; writes before 60 ms were dropped or doubled. */
export const COMPOSITION_QUIET_MS = 60;

export interface Composition {
  /** An input method is composing, or did less than 60 ms ago. */
  isActive(): boolean;
  /** Does the work now where nothing composes, else once that has ended for good. */
  whenSettled(work: () => void): void;
}

/** Follows the input method in one editor. Listens on the editor itself, so it goes when the editor goes. */
export function followComposition(root: HTMLElement): Composition {
  let composing = false;
  let endedAt = Number.NEGATIVE_INFINITY;
  const composes = (event: Event) => {
    composing ||= event.isTrusted;
  };
  const ended = () => {
    composing = false;
    endedAt = performance.now();
  };
  root.addEventListener('compositionstart', composes, true);
  // An update tells of a composition that began before we came.
  root.addEventListener('compositionupdate', composes, true);
  // Not asked whether it is trusted: Chromium says that the real one is not.
  root.addEventListener('compositionend', ended, true);
  const quietIn = () => endedAt + COMPOSITION_QUIET_MS - performance.now();
  const whenSettled = (work: () => void) => {
    const again = () => whenSettled(work);
    if (composing) root.addEventListener('compositionend', again, { capture: true, once: true });
    else if (quietIn() > 0) setTimeout(again, quietIn());
    else work();
  };
  return { isActive: () => composing || quietIn() > 0, whenSettled };
}
