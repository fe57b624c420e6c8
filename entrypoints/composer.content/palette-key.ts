/**
 * Alt+Shift+R opens the palette. The browser's own command does the same and can be rebound; where it takes the
 * keys they never reach the page, so the palette opens once.
 */
export function onPaletteKey(open: () => boolean, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const wanted =
        event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyR';
      if (!wanted || !event.isTrusted || event.isComposing || !open()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}
