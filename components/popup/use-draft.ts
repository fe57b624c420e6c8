import { useMemo } from 'react';
import { useServices } from '@/components/services';
import { useWatch } from '@/components/ui/use-watch';
import type { Draft } from '@/lib/core/drafts/draft';
import type { Watch } from '@/lib/core/ports';

/** Where nothing is linked there is nothing to wait for. */
const NOTHING: Watch<null> = {
  subscribe(next) {
    next(null);
    return () => undefined;
  },
};

/** The draft of that id, live; null where there is none, `undefined` while loading. */
export function useDraft(id: string | null): Draft | null | undefined {
  const { store } = useServices();
  return useWatch<Draft | null>(
    useMemo(() => (id === null ? NOTHING : store.drafts.watchOne(id)), [store, id]),
  );
}
