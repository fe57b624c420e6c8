/** What keys do while somebody writes. Each says whether it did anything. */
export interface PageKeys {
  /** Alt+Shift+R, as the browser's own command; where that takes the keys they never reach the page. */
  openPalette(): boolean;
  /** Alt+Shift+W: from the text to the panel beside it. */
  focusPanel(): boolean;
  tab(): boolean;
  /** The input method has the key, and alone handles it. */
  tabWhileComposing(): void;
}

export function onPageKeys(keys: PageKeys, signal: AbortSignal): void {
  const actions: Readonly<Record<string, () => boolean>> = {
    'Alt+Shift+KeyR': keys.openPalette,
    'Alt+Shift+KeyW': keys.focusPanel,
    Tab: keys.tab,
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.isComposing || event.keyCode === COMPOSING_KEY) {
        if (event.code === 'Tab') keys.tabWhileComposing();
      } else if (actions[chordOf(event)]?.()) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    { capture: true, signal },
  );
}

/** What every key is while an input method has it. */
const COMPOSING_KEY = 229;

function chordOf({ ctrlKey, metaKey, altKey, shiftKey, code }: KeyboardEvent): string {
  const held = [ctrlKey && 'Control', metaKey && 'Meta', altKey && 'Alt', shiftKey && 'Shift'];
  return [...held.filter(Boolean), code].join('+');
}
