import { useMemo } from 'react';
import type { Check } from '@/lib/core/guidelines/check-result';
import { createFullCheck } from '@/lib/core/guidelines/full-check';
import { EMPTY_GUIDE, type Guide } from '@/lib/core/guidelines/guide';

/** Nobody waits with a hand on Post here, and the first check of a page takes its time. */
const BUDGET_MS = 5_000;

/** Every rule and hint as the guide has them; made anew only when the guide changes in what it says of texts. */
export function useFullCheck(guide: Guide): Check {
  const { rules, teamRules, packs, allowed, company, dismissals } = guide;
  // Prose about the voice changes nothing here, and is typed key by key.
  return useMemo(
    () =>
      createFullCheck({
        guide: { ...EMPTY_GUIDE, rules, teamRules, packs, allowed, company, dismissals },
        now: () => performance.now(),
        budgetMs: BUDGET_MS,
      }),
    [rules, teamRules, packs, allowed, company, dismissals],
  );
}
