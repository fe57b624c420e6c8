import { elementOf } from './nodes';
import type { Site, SubmitPress } from './site';

type Decision = 'let' | 'hold';

/** One press from finger down to finger up; every event of it shares the decision made at its first. */
interface Press {
  readonly by: 'pointer' | 'keyboard';
  readonly key: string | null;
  readonly submit: SubmitPress;
  readonly decision: Decision;
}

const POINTER_PARTS = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'] as const;

/**
 * Holds trusted presses that would publish, for as long as `decide` says so. Listens on `window` in the capture phase:
 * created at `document_start` it runs before the page's own listeners. Presses nothing itself, ever.
 *
 * `held` is called once per held press when nothing of it can reach what opens next. If looking or deciding throws, the
 * press goes to the page and `failed` hears of it.
 */
export function createSubmitGuard(
  site: Site,
  decide: (press: SubmitPress) => Decision,
  held: (press: SubmitPress) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  let press: Press | null = null;

  const safely = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch (error) {
      failed(error);
      return otherwise;
    }
  };
  const begin = (by: Press['by'], key: string | null, find: () => SubmitPress | null) => {
    const submit = safely(find, null);
    press = submit && { by, key, submit, decision: safely(() => decide(submit), 'let') };
    return press?.decision === 'hold';
  };
  const clicked = (event: Event) => (): SubmitPress | null => {
    const target = event.target instanceof Node ? elementOf(event.target) : null;
    const composer = target && site.submittedByClick(target);
    return composer && { composer, how: 'button' };
  };
  const typed = (event: KeyboardEvent) => (): SubmitPress | null => {
    const composer = site.submittedByKey(event);
    if (composer) return { composer, how: 'key' };
    return event.key === 'Enter' || event.key === ' ' ? clicked(event)() : null;
  };
  const tell = (submit: SubmitPress) => safely(() => held(submit), undefined);
  const listen = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, (event) => event.isTrusted && listener(event), {
      capture: true,
      passive: false,
      signal,
    });

  for (const type of POINTER_PARTS) {
    listen(type, (event) => {
      if (type === 'pointerdown') begin('pointer', null, clicked(event));
      if (press?.by === 'pointer' && press.decision === 'hold') swallow(event);
    });
  }
  listen('pointercancel', () => {
    if (press?.by === 'pointer') press = null;
  });
  listen('click', (event) => {
    const current = press;
    const submit = current ? safely(clicked(event), null) : null;
    if (current && submit) {
      if (current.decision === 'hold') swallow(event);
      if (current.by === 'pointer') press = null;
      if (current.by === 'pointer' && current.decision === 'hold') tell(current.submit);
      return;
    }
    // A click without a press before it: assistive technology.
    if (begin('pointer', null, clicked(event)) && press) {
      swallow(event);
      tell(press.submit);
    }
    press = null;
  });
  listen('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.repeat && press?.by === 'keyboard' && press.key === event.key) {
      if (press.decision === 'hold') swallow(event);
      return;
    }
    if (!begin('keyboard', event.key, typed(event)) || !press) return;
    swallow(event);
    tell(press.submit);
  });
  for (const type of ['keypress', 'keyup'] as const) {
    listen(type, (event) => {
      if (press?.by === 'keyboard' && press.decision === 'hold' && press.key === event.key) swallow(event);
    });
  }
  listen('submit', (event) => {
    if (press?.decision === 'hold') swallow(event);
  });
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
