/** What keys do while somebody writes. Each says whether it did anything. */
export interface PageKeys {
  /** Alt+Shift+R, as the browser's own command; where that takes the keys they never reach the page. */
  openPalette(): boolean;
  /** Alt+Shift+W: from the text to the panel beside it. */
  focusPanel(): boolean;
}

export function onPageKeys({ openPalette, focusPanel }: PageKeys, signal: AbortSignal): void {
  const actions: Readonly<Record<string, () => boolean>> = { KeyR: openPalette, KeyW: focusPanel };
  window.addEventListener(
    'keydown',
    (event) => {
      const held = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
      if (!held || !event.isTrusted || event.isComposing || !actions[event.code]?.()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}
