/** An element of ours in the page, with a closed shadow root that page scripts can't look into. */
export interface ShadowHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** What React draws into. */
  readonly container: HTMLElement;
}

const STOPPED = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
];

/**
 * Creates the host, unattached. What happens inside stays inside: a click on a chip must not open the post around it.
 * Untrusted events never reach our handlers; `isOurs` names the exceptions we made ourselves.
 */
export function createShadowHost(
  name: `tonewright-${string}`,
  css: string,
  isOurs: (event: Event) => boolean,
): ShadowHost {
  // Made where no script runs: to a page that has defined this name, `ElementInternals` would hand the closed root.
  const host = document.implementation.createHTMLDocument().createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  root.append(style, container);
  // A press on a button of ours leaves the caret where the person was writing.
  root.addEventListener('mousedown', (event) => {
    const takesText = event.target instanceof Element && event.target.closest('input, textarea, select');
    if (!takesText) event.preventDefault();
  });
  for (const type of STOPPED) host.addEventListener(type, (event) => event.stopPropagation());
  for (const type of ['click', 'keydown', 'pointerdown', 'submit', 'input']) {
    root.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted && !isOurs(event) && type !== 'submit') event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
  return { host, root, container };
}
