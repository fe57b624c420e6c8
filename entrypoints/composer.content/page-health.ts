import type { Language } from '@/lib/core/language';
import { createOverlayTranslate } from '@/lib/locales/overlay-translate';
import type { PageHealth } from '@/lib/protocol/page-requests';
import type { Site } from '@/lib/sites/site';
import type { ComposerSession } from './composer-session';

interface PageState {
  readonly site: Site;
  readonly sessions: readonly ComposerSession[];
  readonly paused: boolean;
  /** Guard or drawing do not work. */
  readonly broken: boolean;
  readonly language: Language;
}

/** How this page is doing, in words for the popup. Anything less than a full check is said. */
export function pageHealth({ site, sessions, paused, broken, language }: PageState): PageHealth {
  const states = sessions.map((session) => session.view().state);
  const t = createOverlayTranslate(language);
  const reason =
    broken || states.includes('not-checked')
      ? t('overlay.notChecked')
      : states.includes('partly-checked')
        ? t('overlay.essentialOnly')
        : '';
  const ready = sessions.length > 0 ? 'checking' : 'ready';
  return {
    site: site.id,
    composers: sessions.length,
    state: paused ? 'paused' : reason ? 'not-checked' : ready,
    reason,
    account: site.account(),
  };
}
