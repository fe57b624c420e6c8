import type { Draft } from '@/lib/core/drafts/draft';
import { draftHandoff } from '@/lib/protocol/draft-handoff';
import { useServices } from './services';
import { useWriteIt } from './use-write-it';

/** Sends a draft to a composer, for the slot that it is for, and says so when none opens. */
export function useWriteDraft(): (draft: Draft) => Promise<void> {
  const { store, now } = useServices();
  const writeIt = useWriteIt();
  return async (draft) => {
    // A calendar that can't be read keeps nobody from writing.
    const rows = await store.slots.all().catch(() => []);
    writeIt(draftHandoff(draft, rows, now()));
  };
}
