/** Puts the focus where the page begins: after a jump, or when what had the focus is gone. */
export function focusPageHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}
