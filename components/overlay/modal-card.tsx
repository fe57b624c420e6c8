import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

interface ModalCardProps {
  readonly role: 'dialog' | 'alertdialog';
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly onEscape: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

const FOCUSABLE = 'a[href], button:not([disabled]), input, textarea, select, [tabindex="0"]';

/** A question over the page: takes the focus to `[data-first]`, keeps Tab inside, Escape leaves. */
export function ModalCard({
  role,
  labelledBy,
  describedBy,
  onEscape,
  className = '',
  children,
}: ModalCardProps) {
  const card = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    card.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onEscape();
    }
    if (event.key === 'Tab' && card.current) {
      event.preventDefault();
      moveFocus(card.current, event.shiftKey ? -1 : 1);
    }
  };
  return (
    <div className="veil">
      <dialog
        open
        ref={card}
        className={`card ${className}`}
        role={role}
        aria-modal="true"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        onKeyDown={onKeyDown}
      >
        {children}
      </dialog>
    </div>
  );
}

function moveFocus(card: HTMLElement, step: 1 | -1): void {
  const stops = [...card.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) => stop.tabIndex >= 0);
  const root = card.getRootNode() as ShadowRoot | Document;
  const at = stops.indexOf(root.activeElement as HTMLElement);
  stops.at((at + step) % stops.length)?.focus();
}
