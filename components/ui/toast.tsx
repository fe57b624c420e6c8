import { CircleCheck, X } from 'lucide-react';
import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { Button } from './button';
import { IconButton } from './icon-button';
import { useText } from './language-provider';
import './toast.css';

interface Toast {
  readonly message: string;
  readonly undo?: () => void;
  /** Ids of what `undo` puts back as it was: what is done to one of them later takes this way back along. */
  readonly about?: readonly string[];
  /** It ends what the ones before it were steps of: their ways back lead nowhere now. */
  readonly alone?: boolean;
}

interface ShownToast extends Toast {
  readonly id: number;
}

const ToastContext = createContext<((toast: Toast) => void) | null>(null);

/** Long enough to read, and with a way back long enough to reach it by keyboard; never gone while someone is on it. */
const SHOWN_FOR_MS = { note: 10_000, undo: 30_000 };
const MOST_UNDOS = 3;

/** The last few ways back and the last note, the newest below, in a status region that is always there for screen readers. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly ShownToast[]>([]);
  const [held, setHeld] = useState(false);
  const count = useRef(0);
  const region = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const show = useCallback((toast: Toast) => {
    count.current += 1;
    const newest = { ...toast, id: count.current };
    setShown((before) => withNewest(before, newest));
  }, []);
  const close = useCallback((id: number) => setShown((before) => before.filter((one) => one.id !== id)), []);
  const closeByHand = (id: number) => {
    // The button that has the focus goes away; an undo may have moved the focus already.
    if (region.current?.querySelector(`[data-toast="${id}"]`)?.contains(document.activeElement)) {
      if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    }
    // What goes away under the pointer does not tell that it left.
    setHeld(false);
    close(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const newest = shown.at(-1);
    if (event.key !== 'Escape' || !newest) return;
    // In the popup the browser would close all of it.
    event.preventDefault();
    closeByHand(newest.id);
  };

  return (
    <ToastContext value={show}>
      {children}
      <div
        ref={region}
        className="tw-toast-region"
        role="status"
        // Within reach, and heard, while a dialog is open (react-aria).
        data-react-aria-top-layer
        aria-atomic={false}
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocus={({ relatedTarget }) => {
          setHeld(true);
          if (!region.current?.contains(relatedTarget)) cameFrom.current = relatedTarget;
        }}
        onBlur={() => setHeld(false)}
        onKeyDown={onKeyDown}
      >
        {shown.map((toast) => (
          <ToastCard key={toast.id} toast={toast} held={held} onTimeUp={close} onClose={closeByHand} />
        ))}
      </div>
    </ToastContext>
  );
}

interface ToastCardProps {
  readonly toast: ShownToast;
  readonly held: boolean;
  readonly onTimeUp: (id: number) => void;
  readonly onClose: (id: number) => void;
}

function ToastCard({ toast: { id, message, undo }, held, onTimeUp, onClose }: ToastCardProps) {
  const { t } = useText();
  const messageId = useId();
  const shownFor = SHOWN_FOR_MS[undo ? 'undo' : 'note'];
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onTimeUp, shownFor, id);
    return () => clearTimeout(timer);
  }, [id, shownFor, held, onTimeUp]);

  return (
    <div className="tw-toast" data-toast={id}>
      <CircleCheck aria-hidden size={18} />
      <span id={messageId} className="tw-toast-message">
        {message}
      </span>
      {undo && (
        <Button
          look="quiet"
          aria-describedby={messageId}
          onClick={() => {
            undo();
            onClose(id);
          }}
        >
          {t('ui.undo')}
        </Button>
      )}
      <IconButton icon={X} label={t('ui.close')} aria-describedby={messageId} onClick={() => onClose(id)} />
    </div>
  );
}

/** What stays beside the newest: an undo that would take the newest back unasked does not. */
function withNewest(before: readonly ShownToast[], newest: ShownToast): readonly ShownToast[] {
  if (newest.alone) return [newest];
  const stays = before.filter(({ undo, about }) =>
    undo ? !about?.some((id) => newest.about?.includes(id)) : newest.undo,
  );
  const shown = [...stays, newest];
  const undos = shown.filter(({ undo }) => undo).slice(-MOST_UNDOS);
  return shown.filter((one) => !one.undo || undos.includes(one));
}

/** Says what just happened, with the way back where there is one. */
export function useToast(): (toast: Toast) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider around it');
  return show;
}
