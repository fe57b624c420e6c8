import { CircleCheck, X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { Button } from './button';
import { IconButton } from './icon-button';
import { useText } from './language-provider';
import './toast.css';

interface Toast {
  readonly message: string;
  readonly undo?: () => void;
}

const ToastContext = createContext<((toast: Toast) => void) | null>(null);

/** Long enough to read, and with a way back long enough to reach it by keyboard; never gone while someone is on it. */
const SHOWN_FOR_MS = { note: 10_000, undo: 30_000 };

/** One short message at a time, in a status region that is always there for screen readers. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useText();
  const [toast, setToast] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);
  const region = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const close = useCallback(() => setToast(null), []);
  const closeByHand = () => {
    // The button that has the focus goes away; an undo may have moved the focus already.
    if (region.current?.contains(document.activeElement) && cameFrom.current instanceof HTMLElement)
      cameFrom.current.focus();
    close();
  };

  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(close, SHOWN_FOR_MS[toast.undo ? 'undo' : 'note']);
    return () => clearTimeout(timer);
  }, [toast, held, close]);

  return (
    <ToastContext value={setToast}>
      {children}
      <div
        ref={region}
        className="tw-toast-region"
        role="status"
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocus={({ relatedTarget }) => {
          setHeld(true);
          if (!region.current?.contains(relatedTarget)) cameFrom.current = relatedTarget;
        }}
        onBlur={() => setHeld(false)}
      >
        {toast && (
          <div className="tw-toast">
            <CircleCheck aria-hidden size={18} />
            <span className="tw-toast-message">{toast.message}</span>
            {toast.undo && (
              <Button
                look="quiet"
                onClick={() => {
                  toast.undo?.();
                  closeByHand();
                }}
              >
                {t('ui.undo')}
              </Button>
            )}
            <IconButton icon={X} label={t('ui.close')} onClick={closeByHand} />
          </div>
        )}
      </div>
    </ToastContext>
  );
}

/** Says what just happened, with the way back where there is one. */
export function useToast(): (toast: Toast) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider around it');
  return show;
}
