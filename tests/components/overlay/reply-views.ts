import { NOTHING_SAID } from '@/lib/core/replies/said-before';
import { createTemplateSearch } from '@/lib/core/replies/search-templates';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import type { BlanksView, PaletteView } from '@/lib/state/reply-views';
import { aTemplate, NOW } from '@/tests/support/builders';

const TODAY = '2026-11-22';

/** The palette over an empty reply box, in English. */
export function aPalette(
  templates: readonly ReplyTemplate[],
  changes: Partial<PaletteView> = {},
): PaletteView {
  return {
    composerId: 'c1',
    site: 'x',
    language: 'en',
    query: '',
    search: createTemplateSearch(templates),
    fitting: [],
    recent: [],
    said: NOTHING_SAID,
    known: {},
    today: TODAY,
    place: { before: '', behind: '' },
    ...changes,
  };
}

/** The form of a reply with this body, over an empty reply box. */
export function aForm(body: string, changes: Partial<BlanksView> = {}): BlanksView {
  return {
    composerId: 'c1',
    site: 'x',
    template: aTemplate(),
    answered: '',
    language: /[가-힣]/.test(body) ? 'ko' : 'en',
    wordings: [{ body, saidHere: false }],
    outdated: false,
    known: {},
    missing: [],
    offered: {},
    today: TODAY,
    zone: null,
    openedAt: NOW,
    place: { before: '', behind: '' },
    ...changes,
  };
}
