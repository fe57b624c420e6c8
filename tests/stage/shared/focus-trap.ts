import { type RefObject, useEffect } from 'react';

const FOCUSABLE =
  'button:not([disabled]), a[href], input:not([type=hidden]), [tabindex="0"], [contenteditable=true]';

/** Keeps focus inside a modal: Tab goes round, and focus that lands outside is called back. */
export function useFocusTrap(dialog: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const root = dialog.current;
    if (!root) return;
    let last: HTMLElement | null = null;

    const focusable = () =>
      [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
        (element) => element.getClientRects().length > 0,
      );

    const recall = (event: FocusEvent) => {
      if (!(event.target instanceof HTMLElement)) return;
      // A second modal on top traps for itself.
      const modals = document.querySelectorAll('[role=dialog]');
      if (modals[modals.length - 1] !== root) return;
      if (root.contains(event.target)) last = event.target;
      else (last?.isConnected ? last : focusable()[0])?.focus();
    };

    const goRound = (event: KeyboardEvent) => {
      if (event.key !== 'Tab') return;
      const order = focusable();
      const first = order[0];
      const final = order.at(-1);
      if (!first || !final) return;
      const leaving = event.shiftKey ? first : final;
      if (document.activeElement !== leaving) return;
      event.preventDefault();
      (event.shiftKey ? final : first).focus();
    };

    document.addEventListener('focusin', recall);
    root.addEventListener('keydown', goRound);
    return () => {
      document.removeEventListener('focusin', recall);
      root.removeEventListener('keydown', goRound);
    };
  }, [dialog]);
}
