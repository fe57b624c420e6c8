import type { Language } from '@/lib/core/language';
import { ask } from '@/lib/platform/messenger';
import type { OverlayStore } from '@/lib/state/overlay-store';

/** Has the words of all rules told, once a composer is there and again when the reader's language changes. */
export function createRuleWords(store: OverlayStore): () => void {
  let told: Language | null = null;
  return () => {
    const { language } = store.getState();
    if (told === language) return;
    told = language;
    ask('rules.words', { language }).then(
      (words) => store.setState({ words }),
      () => {
        told = null; // Findings then name themselves in general words; the next composer asks again.
      },
    );
  };
}
