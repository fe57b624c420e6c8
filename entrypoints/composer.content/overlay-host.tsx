import { createRoot, type Root } from 'react-dom/client';
import { Overlay } from '@/components/overlay/overlay';
import overlayCss from '@/components/overlay/overlay.css?inline';
import type { OverlayActions } from '@/components/overlay/overlay-actions';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import type { KeyShield } from '@/lib/sites/key-shield';
import { createShadowHost, type ShadowHost } from '@/lib/sites/shadow-host';
import type { OverlayStore } from '@/lib/state/overlay-store';

/** Where we draw. Nothing is made until the first composer or complaint asks for it. */
export interface OverlayHost {
  /** Moves our host into the dialog that traps the focus, or into the body. */
  showIn(parent: HTMLElement): void;
  /** Moves the focus to the first thing to press in the panel; false where there is no panel. */
  focusPanel(): boolean;
  /** A box for one chip, to be put right after a part of a post. */
  chipBox(): ShadowHost;
  remove(): void;
}

/** `broke` is told when drawing fails; from then on nothing shows. */
export function createOverlayHost(
  store: OverlayStore,
  actions: OverlayActions,
  shield: KeyShield,
  broke: () => null,
): OverlayHost {
  let overlay: ShadowHost | null = null;
  let react: Root | null = null;
  const make = (name: `tonewright-${string}`) => {
    const made = createShadowHost(name, overlayCss, shield.isOurs);
    shield.protect(made.host, made.root);
    return made;
  };
  const ensure = () => {
    if (overlay) return overlay;
    overlay = make('tonewright-overlay');
    react = createRoot(overlay.container);
    react.render(
      <ErrorBoundary fallback={broke}>
        <Overlay store={store} actions={actions} />
      </ErrorBoundary>,
    );
    return overlay;
  };
  return {
    showIn(parent) {
      const { host } = ensure();
      if (host.parentElement !== parent) parent.append(host);
      // A page may have taken it off, and nothing shows without it.
      if (host.popover !== 'manual') host.popover = 'manual';
      if (!host.matches(':popover-open')) host.showPopover();
    },
    focusPanel() {
      const first = overlay?.root.querySelector<HTMLElement>('.panel-body button, .panel button');
      first?.focus();
      return first != null;
    },
    chipBox() {
      if (!ensure().host.isConnected) this.showIn(document.body);
      const box = make('tonewright-chip');
      box.container.className = 'chip-root';
      return box;
    },
    remove() {
      react?.unmount();
      overlay?.host.remove();
    },
  };
}
