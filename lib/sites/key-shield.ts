/** Keeps what is typed into our own fields from the page, whose listeners on `window` would take it for shortcuts. */
export interface KeyShield {
  /** Keys for this host go to the focused element of its shadow root only. */
  protect(host: HTMLElement, root: ShadowRoot): void;
  /** The event is a copy made here of a trusted one. */
  isOurs(event: Event): boolean;
}

const COPIED = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
];
/** `textInput` is Chromium's own, and carries the text. */
const KEPT = ['textInput', 'paste', 'copy', 'cut'];

/**
 * Created at `document_start`. Stopping an event on `window` also keeps it from our own handlers, so they get a copy that
 * can't leave the shadow root; typing itself is the browser's default action and goes on.
 */
export function createKeyShield(signal: AbortSignal): KeyShield {
  const roots = new WeakMap<EventTarget, ShadowRoot>();
  const ours = new WeakSet<Event>();
  const pressedHere = new Set<string>();
  /** A key that went down in the page, or opened what now has the focus, must not press anything of ours. */
  const cameFromPage = (event: Event) => {
    if (!(event instanceof KeyboardEvent)) return false;
    if (event.type === 'keyup') return !pressedHere.delete(event.code);
    if (event.type === 'keydown' && !event.repeat) pressedHere.add(event.code);
    return !pressedHere.has(event.code);
  };

  const shield = (event: Event) => {
    const root = event.target ? roots.get(event.target) : undefined;
    if (!root) return;
    event.stopImmediatePropagation();
    // Chromium says of the real end of a composition that it is not trusted.
    if (!event.isTrusted && event.type !== 'compositionend') return;
    if (cameFromPage(event)) {
      event.preventDefault();
      return;
    }
    const copy = copyOf(event);
    if (!copy || !root.activeElement) return;
    ours.add(copy);
    if (!root.activeElement.dispatchEvent(copy)) event.preventDefault();
  };
  for (const type of [...COPIED, ...KEPT]) window.addEventListener(type, shield, { capture: true, signal });
  return {
    protect: (host, root) => void roots.set(host, root),
    isOurs: (event) => ours.has(event),
  };
}

const KEYS = [
  ...(['key', 'code', 'location', 'repeat', 'isComposing', 'keyCode', 'charCode'] as const),
  ...(['ctrlKey', 'shiftKey', 'altKey', 'metaKey'] as const),
];

function copyOf(event: Event): Event | null {
  const init = { bubbles: true, cancelable: event.cancelable, composed: false };
  if (event instanceof KeyboardEvent) {
    const keys = Object.fromEntries(KEYS.map((name) => [name, event[name]]));
    const copy = new KeyboardEvent(event.type, { ...init, ...keys });
    // Firefox lets every KeyboardEvent leave its shadow root, whatever is asked; a plain event with the same keys stays.
    return copy.composed ? Object.assign(new Event(event.type, init), keys) : copy;
  }
  if (event instanceof InputEvent) {
    const { data, inputType, isComposing } = event;
    return new InputEvent(event.type, { ...init, data, inputType, isComposing });
  }
  if (event instanceof CompositionEvent)
    return new CompositionEvent(event.type, { ...init, data: event.data });
  // Date and time fields and choices tell of a change without saying what was typed.
  return event.type === 'input' ? new Event('input', init) : null;
}
