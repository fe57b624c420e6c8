import { newId } from '@/lib/platform/ids';
import { ask } from '@/lib/platform/messenger';
import { hashText } from '@/lib/platform/text-hash';
import { watchModeration } from '@/lib/sites/moderation';
import type { SeenPost, Site } from '@/lib/sites/site';
import type { OverlayStore } from '@/lib/state/overlay-store';
import type { PageWorkspace } from './workspace';

/** Asks for the rule behind hiding somebody's words. Never stands in the way of it. */
export interface Moderating {
  /** Writes the named rule into the record of decisions. */
  record(rule: string): void;
}

interface ModeratingOptions {
  readonly site: Site;
  readonly workspace: PageWorkspace;
  readonly store: OverlayStore;
  readonly showAt: (element: Element) => void;
  readonly tellWords: () => void;
  readonly signal: AbortSignal;
}

export function createModerating(options: ModeratingOptions): Moderating {
  const { site, workspace, store, showAt, tellWords, signal } = options;
  let asked: SeenPost | null = null;

  const lookAt = async (seen: SeenPost) => {
    const { text } = seen.post;
    const context = { platform: site.id, kind: 'comment', hiding: text, handle: site.account() } as const;
    const { findings } = await ask('draft.check', { text: '', context });
    const [finding] = findings;
    if (!finding) return;
    asked = seen;
    tellWords();
    showAt(seen.element);
    store.setState({ moderation: { id: newId(), finding, text } });
  };
  watchModeration(
    site,
    (seen) => {
      if (workspace.paused()) return;
      void lookAt(seen).catch(() => undefined); // Nobody there to ask: the page's own question is all there is.
    },
    signal,
  );
  return {
    record(rule) {
      const view = store.getState().moderation;
      if (!view || !asked) return;
      const { text } = asked.post;
      asked = null;
      store.setState({ moderation: null });
      void hashText(text)
        .then((textHash) =>
          ask('decision.record', {
            id: newId(),
            site: site.id,
            rules: [view.finding.rule],
            level: view.finding.level,
            outcome: 'hidden',
            reason: rule,
            textHash,
            text: workspace.snapshot().settings.keepTexts ? text : null,
            account: site.account() ?? '',
            at: Date.now(),
          }),
        )
        .catch(() => store.setState({ notice: { key: 'failed' } }));
    },
  };
}
