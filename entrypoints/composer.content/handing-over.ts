import type { SeenPost, Site } from '@/lib/sites/site';
import type { HandOverView, OverlayStore } from '@/lib/state/overlay-store';
import type { CaseDesk } from './case-desk';
import type { PageWorkspace } from './workspace';

/** From a chip to a note for the department in charge. What is sent, the person sends. */
export interface HandingOver {
  open(postId: string): void;
  /** Puts the note onto the clipboard; `to` is the contact's name, or empty. */
  copy(note: string, to: string): Promise<void>;
  /** The person opened it as a mail draft. */
  mailed(to: string): Promise<void>;
  takeBack(): Promise<void>;
  close(): void;
}

interface HandingOverOptions {
  readonly site: Site;
  readonly workspace: PageWorkspace;
  readonly store: OverlayStore;
  readonly showAt: (element: Element) => void;
  readonly desk: CaseDesk;
  readonly post: (id: string) => SeenPost | null;
}

export function createHandingOver(options: HandingOverOptions): HandingOver {
  const { site, workspace, store, showAt, desk } = options;

  const show = (step: HandOverView['step']) =>
    store.setState(({ handOver }) => ({ handOver: handOver && { ...handOver, step } }));
  const record = async (step: HandOverView['step'], to: string | null) => {
    const id = store.getState().handOver?.view.id;
    if (id === undefined) return;
    try {
      const by = workspace.snapshot().settings.signature || (site.account() ?? '');
      await desk.handOver(id, to === null ? null : { at: Date.now(), to, by });
    } catch {
      show('failed');
      return;
    }
    show(step);
    // The question may be closed by now.
    store.setState(({ chips }) => ({
      chips: chips.map((chip) =>
        chip.view.id === id ? { ...chip, view: { ...chip.view, handedOverTo: to } } : chip,
      ),
    }));
  };

  return {
    open(postId) {
      const seen = options.post(postId);
      const chip = store.getState().chips.find((one) => one.postId === postId);
      if (!seen || !chip) return;
      const { contacts, zone } = workspace.snapshot().settings;
      showAt(seen.element);
      store.setState({
        handOver: { postId, post: seen.post, view: chip.view, contacts, zone, step: 'open' },
      });
    },
    async copy(note, to) {
      const isCopied = await navigator.clipboard.writeText(note).then(
        () => true,
        () => false,
      );
      if (isCopied) await record('copied', to);
      else show('byHand');
    },
    mailed: (to) => record('mailed', to),
    takeBack: () => record('open', null),
    close: () => store.setState({ handOver: null }),
  };
}
