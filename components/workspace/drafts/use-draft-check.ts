import { useMemo } from 'react';
import { useStored } from '@/components/use-stored';
import type { Draft } from '@/lib/core/drafts/draft';
import { draftContext } from '@/lib/core/drafts/draft-context';
import type { CheckContext } from '@/lib/core/guidelines/check-context';
import type { Check } from '@/lib/core/guidelines/check-result';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { useFullCheck } from '../guide/use-full-check';

/** The check of the team's guide and what it may know of this draft; null until guide and settings are read. */
export function useDraftCheck({
  id,
  site,
  kind,
}: Draft): { readonly check: Check; readonly context: CheckContext } | null {
  const guide = useStored('guide');
  const settings = useStored('settings');
  const slot = useStored('slots')?.find(({ draftId }) => draftId === id);
  const check = useFullCheck(guide ?? EMPTY_GUIDE);
  return useMemo(
    () => (guide && settings ? { check, context: draftContext({ site, kind }, settings, slot) } : null),
    [check, guide, settings, site, kind, slot],
  );
}
